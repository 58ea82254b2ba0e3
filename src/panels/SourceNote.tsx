import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Cited } from '../dataset/schema.ts';
import { useAtlas, useCiting } from './context.ts';
import { NoteText } from './NoteText.tsx';

/** Pixels kept between a note and the edge of the window. */
const MARGIN = 8;

/** Places a note below its number, or above where there is no room, and inside the window. */
function place(note: HTMLElement, anchor: HTMLElement) {
  const at = anchor.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const left = Math.min(Math.max(MARGIN, at.left - 20), window.innerWidth - width - MARGIN);
  const below = at.bottom + 4;
  const top = below + height > window.innerHeight - MARGIN ? at.top - height - 4 : below;
  const wanted = { left: Math.max(MARGIN, left), top: Math.max(MARGIN, top) };
  const put = (x: number, y: number) => {
    note.style.left = `${x}px`;
    note.style.top = `${y}px`;
  };
  put(wanted.left, wanted.top);
  // In an element of another page an ancestor may hold what is fixed; then the difference is made up.
  const got = note.getBoundingClientRect();
  put(wanted.left * 2 - got.left, wanted.top * 2 - got.top);
}

interface SourceNoteProps {
  readonly claim: Cited;
  /** File and path of the claim, as the validator writes them. */
  readonly at: string;
}

/**
 * The raised number behind a value. It leads to the list of sources; hovering, focusing or tapping it
 * shows the source at once. Escape closes the note, and pointer and focus may go onto it (WCAG 1.4.13).
 */
export function SourceNote({ claim, at }: SourceNoteProps) {
  const { t } = useAtlas();
  const { sources, numbers } = useCiting();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLAnchorElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  /** Whether the note was there when a press began; keys follow the link at once, as focus shows the note. */
  const wasShown = useRef(true);
  const id = useId();
  useLayoutEffect(() => {
    if (open && note.current && anchor.current) place(note.current, anchor.current);
  }, [open]);

  const source = sources[claim.source];
  const number = numbers.get(claim.source);
  if (!source || number === undefined) return null;

  const onPointerDown = ({ pointerType }: PointerEvent) => {
    wasShown.current = pointerType !== 'touch' || open;
  };
  const onClick = (event: MouseEvent) => {
    // On a touch screen nothing hovered first: the first tap shows the note, the second follows the link.
    if (!wasShown.current) event.preventDefault();
    wasShown.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    anchor.current?.focus();
    setOpen(false);
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus may move from the number onto its note
    <span
      className="source-ref"
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => note.current?.querySelector('dialog') ?? setOpen(false)}
      onFocus={() => setOpen(true)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <sup>
        <a
          ref={anchor}
          href={`#source-${number}`}
          aria-label={t('facts.source', { number })}
          aria-describedby={open ? id : undefined}
          onPointerDown={onPointerDown}
          onClick={onClick}
        >
          {number}
        </a>
      </sup>
      {open && (
        <span ref={note} id={id} role="note" className="source-note">
          <NoteText claim={claim} source={source} at={at} />
        </span>
      )}
    </span>
  );
}
