import type { Figure } from '../../state/figures.ts';
import { useAtlas } from '../context.ts';
import { figureName } from './context.ts';

/** Says that a page has not the figure that its address names; nothing where it names none. */
export function FigureMissing({ figure }: { figure: Figure | undefined }) {
  const atlas = useAtlas();
  if (figure === undefined) return null;
  return (
    <p className="notices" role="alert">
      {atlas.t('figures.missing', { figure: figureName(figure, atlas) })}
    </p>
  );
}
