import type { Address } from '../../state/address.ts';
import { type Figure, figures } from '../../state/figures.ts';
import { type Section, sections } from '../../state/view.ts';
import { useAtlas } from '../context.ts';
import { figureName, useFigureHome } from '../figures/context.ts';
import { Choice } from './Choice.tsx';

/** The part of a page that an embed shows; the whole where both are left out. */
export interface Part {
  readonly section?: Section | undefined;
  readonly figure?: Figure | undefined;
}

type Value = '' | Section | `figure:${Figure}`;

const optionOf = ({ section, figure }: Part): Value =>
  figure === undefined ? (section ?? '') : `figure:${figure}`;

const partOf = (value: Value): Part => ({
  section: sections.find((section) => section === value),
  figure: figures.find((figure) => `figure:${figure}` === value),
});

interface PartChoiceProps {
  readonly kind: Address['page']['kind'];
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** The whole, a section of a zone, or one of the figures that are there; nothing where there is but the whole. */
export function PartChoice({ kind, part, onChoose }: PartChoiceProps) {
  const atlas = useAtlas();
  const { t } = atlas;
  const there = useFigureHome()?.figures ?? [];
  const isZone = kind === 'zone';
  if (!isZone && there.length === 0) return null;
  return (
    <Choice<Value>
      label={t('embed.part')}
      value={optionOf(part)}
      options={[['', t(isZone ? 'embed.whole' : 'figures.wholePage')]]}
      groups={[
        {
          label: t('figures.sections'),
          options: (isZone ? sections : []).map((section) => [section, t(`sections.${section}`)]),
        },
        {
          label: t('figures.figures'),
          options: there.map((figure) => [`figure:${figure}`, figureName(figure, atlas)]),
        },
      ]}
      onChoose={(value) => onChoose(partOf(value))}
    />
  );
}
