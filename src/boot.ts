import './styles/index.css';
import { tellStartFailed } from './startFailed.ts';

/** A page that is out of sight paints nothing: it is taken over after this many milliseconds all the same. */
const PATIENCE = 300;

/** Resolves once the browser has painted the page as the build wrote it. */
const painted = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    // A frame's callbacks run before it is painted, a task that they ask for after that.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });

/** Asks in one go for all that the head names: found one by one, each would cost another way to the server. */
function askForNamed(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=later]')) {
    link.rel = link.dataset.rel ?? '';
  }
}

// The page can be read before it can be worked: no script may hold up its first paint.
painted()
  .then(askForNamed)
  .then(() => import('./main.tsx'))
  .then(({ start }) => start())
  .catch((error: unknown) => {
    console.error(error);
    tellStartFailed(window);
  });
