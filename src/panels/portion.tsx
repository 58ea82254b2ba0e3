import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { IN_FULL, STEP } from '../dataset/portions.ts';
import { useAtlas } from './context.ts';

interface PortionOptions {
  /** How many there are in all, where `items` are only those that were fetched. */
  readonly total?: number;
  /** How many there would be without the reader’s filter: of many, a few are shown in portions too. */
  readonly among?: number;
  /** Up to so many are shown in one go. */
  readonly inFull?: number;
  readonly step?: number;
  /** Fetches the items that are missing; false where they do not come. */
  readonly complete?: () => Promise<boolean>;
}

/** A list of which so many are shown at a time. */
export interface Portion<T, E extends HTMLElement> {
  readonly shown: readonly T[];
  /** The element whose children are the items, in their order and before anything else. */
  readonly list: RefObject<E | null>;
  readonly total: number;
  /** How many more the next press shows; none where all are shown. */
  readonly next: number;
  /** False where all are shown in one go, so that there is nothing to say. */
  readonly portioned: boolean;
  readonly failed: boolean;
  readonly showMore: () => void;
}

/** What can take the focus in a new item. */
const FOCUSABLE = 'a[href], summary, button';

/** Shows a list in full while it is short, else so many at a time; the focus goes to the first new one. */
export function usePortion<T, E extends HTMLElement>(
  items: readonly T[],
  {
    total = items.length,
    among = total,
    inFull = IN_FULL,
    step = STEP,
    complete,
  }: PortionOptions = {},
): Portion<T, E> {
  const portioned = among > inFull;
  const [most, setMost] = useState(step);
  const [failed, setFailed] = useState(false);
  const list = useRef<E>(null);
  const awaited = useRef<number>(undefined);
  const shown = portioned ? items.slice(0, most) : items;
  useLayoutEffect(() => {
    const { current: at } = awaited;
    if (at === undefined || shown.length <= at) return;
    awaited.current = undefined;
    const item = list.current?.children[at];
    if (!(item instanceof HTMLElement)) return;
    const part = item.matches(FOCUSABLE) ? item : item.querySelector<HTMLElement>(FOCUSABLE);
    if (!part) item.tabIndex = -1;
    (part ?? item).focus();
  }, [shown.length]);
  const showMore = async () => {
    if (items.length < Math.min(total, most + step)) {
      const came = (await complete?.()) ?? false;
      setFailed(!came);
      if (!came) return;
    }
    awaited.current = shown.length;
    setMost(most + step);
  };
  const next = portioned ? Math.min(Math.max(0, total - shown.length), step) : 0;
  return { shown, list, total, next, portioned, failed, showMore: () => void showMore() };
}

interface ShowMoreProps {
  readonly portion: Portion<unknown, HTMLElement>;
  /** What the list is called. */
  readonly of: string;
}

/** How many of a list are shown, and a button for more; nothing where all are shown in one go. */
export function ShowMore({ portion, of }: ShowMoreProps) {
  const { t } = useAtlas();
  const { shown, total, next, portioned, failed, showMore } = portion;
  if (!portioned) return null;
  return (
    <p className="show-more">
      <span role="status">
        {failed
          ? t('missing.part')
          : t('portion.shown', { shown: Math.min(shown.length, total), count: total })}
      </span>{' '}
      {next > 0 && (
        <button
          type="button"
          aria-label={t('portion.moreOf', { count: next, of })}
          onClick={showMore}
        >
          {t('portion.more', { count: next })}
        </button>
      )}
    </p>
  );
}
