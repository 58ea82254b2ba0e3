import { Suspense, useState } from 'react';
import type { Address } from '../state/address.ts';
import type { Figure } from '../state/figures.ts';
import { useAtlas, useAtlasState } from './context.ts';
import type { EmbedDialogProps } from './embed/EmbedDialog.tsx';
import { lazyPart } from './lazyPart.tsx';
import { PartMissing } from './PartMissing.tsx';

// The dialog and what writes the code come when the first reader asks.
const { Part: EmbedDialog } = lazyPart<EmbedDialogProps>(
  async () => (await import('./embed/EmbedDialog.tsx')).EmbedDialog,
  PartMissing,
);

interface EmbedButtonProps {
  /** The page to embed; the present one with its present view where it is left out. */
  readonly page?: Address['page'] | undefined;
  /** The figure that is chosen at first; the whole where it is left out. */
  readonly figure?: Figure | undefined;
  /** What the view is called, in the page's language. */
  readonly name: string;
  /** Tells this button from the page's own, e.g. “Embed: Workforce, Rayong”. */
  readonly label?: string;
}

/** Opens the code that puts a view into somebody else's page. An embed itself does not offer it. */
export function EmbedButton({ page, figure, name, label }: EmbedButtonProps) {
  const { t } = useAtlas();
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const [open, setOpen] = useState(false);
  if (embedded) return null;
  return (
    <>
      <button type="button" aria-label={label} onClick={() => setOpen(true)}>
        {t('embed.button')}
      </button>
      {open && (
        <Suspense>
          <EmbedDialog page={page} figure={figure} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
