// Runs before the page is first painted, as a script of its own that the page waits for: an embed must
// not flash the site's header, nor a dark page be light first. React dresses the page again later.

const parameters = new URLSearchParams(window.location.search);
const { dataset } = document.documentElement;
const theme = parameters.get('theme');
if (theme === 'light' || theme === 'dark') dataset.theme = theme;
if (parameters.get('embed') === '1') {
  dataset.embed = '';
  if (parameters.get('controls') === '0') dataset.controls = 'none';
  // The page was written whole; until its code leaves the asked part alone in it, the rest must not flash by.
  if (parameters.has('figure') || parameters.has('dimension')) dataset.waiting = '';
}
