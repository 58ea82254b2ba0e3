import { Suspense, useState } from 'react';
import type { CiteDialogProps } from './CiteDialog.tsx';
import { useAtlas } from './context.ts';
import { lazyPart } from './lazyPart.tsx';
import { PartMissing } from './PartMissing.tsx';

// The dialog and what writes BibTeX and RIS come when the first reader asks.
const { Part: CiteDialog } = lazyPart<CiteDialogProps>(
  async () => (await import('./CiteDialog.tsx')).CiteDialog,
  PartMissing,
);

export interface CiteButtonProps {
  /** Title of the zone or value; none for the atlas as a whole. */
  readonly part?: string | undefined;
  /** Anchor of the value on its page, with the sign `#`. */
  readonly hash?: string;
  /** Path of the page to cite, relative to the present one; the present view where it is left out. */
  readonly path?: string | undefined;
  readonly className?: string;
}

/** Opens the ways to cite the atlas, a zone or a single value, each ready to be copied. */
export function CiteButton(props: CiteButtonProps) {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={props.className} onClick={() => setOpen(true)}>
        {t('cite.button')}
      </button>
      {open && (
        <Suspense>
          <CiteDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
