import { Suspense, useState } from 'react';
import type { Address } from '../state/address.ts';
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
  readonly page?: Address['page'];
  /** What the view is called, in the page's language. */
  readonly name: string;
}

/** Opens the code that puts a view into somebody else's page. An embed itself does not offer it. */
export function EmbedButton({ page, name }: EmbedButtonProps) {
  const { t } = useAtlas();
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const [open, setOpen] = useState(false);
  if (embedded) return null;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('embed.button')}
      </button>
      {open && (
        <Suspense>
          <EmbedDialog page={page} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
