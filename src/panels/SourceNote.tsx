import {
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Cited, Source } from '../dataset/schema.ts';
import { useAtlas, useZone } from './context.ts';
import { issued } from './sourceText.ts';

/** Pixels kept between a note and the edge of the window. */
const MARGIN = 8;

/** Places a note below its number, or above where there is no room, and inside the window. */
function place(note: HTMLElement, anchor: HTMLElement) {
  const at = anchor.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const left = Math.min(Math.max(MARGIN, at.left - 20), window.innerWidth - width - MARGIN);
  const below = at.bottom + 4;
  const top = below + height > window.innerHeight - MARGIN ? at.top - height - 4 : below;
  note.style.left = `${Math.max(MARGIN, left)}px`;
  note.style.top = `${Math.max(MARGIN, top)}px`;
}

/**
 * The raised number behind a value. It leads to the list of sources; hovering, focusing or tapping it
 * shows the source at once. Escape closes the note, and the pointer may rest on it (WCAG 1.4.13).
 */
export function SourceNote({ claim }: { claim: Cited }) {
  const { t } = useAtlas();
  const { bundle, numbers } = useZone();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLAnchorElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open && note.current && anchor.current) place(note.current, anchor.current);
  }, [open]);

  const source = bundle.sources[claim.source];
  const number = numbers.get(claim.source);
  if (!source || number === undefined) return null;

  const onClick = (event: MouseEvent) => {
    // On a touch screen nothing hovered first: the first tap shows the note, the second follows the link.
    if (open) return;
    event.preventDefault();
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may move from the number onto its note
    <span
      className="source-ref"
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(false)}
      onKeyDown={onKeyDown}
    >
      <sup>
        <a
          ref={anchor}
          href={`#source-${number}`}
          aria-label={t('facts.source', { number })}
          aria-describedby={open ? id : undefined}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onClick={onClick}
        >
          {number}
        </a>
      </sup>
      {open && (
        <span ref={note} id={id} role="tooltip" className="source-note">
          <NoteText claim={claim} source={source} />
        </span>
      )}
    </span>
  );
}

function NoteText({ claim, source }: { claim: Cited; source: Source }) {
  const { t, format, lang } = useAtlas();
  const when = format.when(claim);
  const date = issued(source);
  return (
    <>
      <strong lang={source.language}>{source.title}</strong>
      <span>
        {[
          source.publisher ?? source['container-title'],
          date && format.date(date),
          t(`facts.kind.${source.kind}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {claim.locator && <span>{claim.locator}</span>}
      {claim.instrument && <span>{t('facts.instrument', { instrument: claim.instrument })}</span>}
      {when && <span>{when}</span>}
      {claim.note && <span>{claim.note[lang]}</span>}
      {!source.URL && <span>{t('facts.noLink')}</span>}
    </>
  );
}
