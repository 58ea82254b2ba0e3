import { htmlLanguage } from './languageTags.ts';
import { locate } from './state/address.ts';

// Said by itself: what could not be fetched may be the catalogue of messages.
const words = {
  en: {
    read: 'A part of the atlas could not be fetched, so filters, search and the live map are missing. What is on this page can be read all the same.',
    empty:
      'The atlas could not be fetched. The network may be down, or the atlas may just have been renewed.',
    again: 'Load the page again',
  },
  zh: {
    read: '图集有一部分未能载入，因此缺少筛选、检索和动态地图；本页内容仍可阅读。',
    empty: '图集未能载入。可能是网络中断，也可能是图集刚刚更新。',
    again: '重新载入本页',
  },
};

/** Says on a page whose code did not come that what the build wrote can be read, and how to try again. */
export function tellStartFailed({ document, location }: Window): void {
  const { lang } = locate(location.pathname);
  const { read, empty, again } = words[lang];
  const root = document.getElementById('root');
  delete document.documentElement.dataset.waiting;
  const note = document.createElement('p');
  note.className = 'toast start-failed';
  note.lang = htmlLanguage[lang];
  note.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = again;
  button.addEventListener('click', () => location.reload());
  note.append(root?.firstElementChild ? read : empty, ' ', button);
  document.body.append(note);
}
