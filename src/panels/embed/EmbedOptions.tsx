import type { Address } from '../../state/address.ts';
import type { Figure } from '../../state/figures.ts';
import { FRAME_HEIGHT } from '../../state/frameHeight.ts';
import { type Language, languages, type Settings, themes } from '../../state/view.ts';
import { useAtlas } from '../context.ts';
import { Choice } from './Choice.tsx';
import { type Part, PartChoice } from './PartChoice.tsx';

/** How an embed may look. */
export interface Choices extends Pick<Settings, 'theme' | 'controls' | 'freeGestures'>, Part {
  readonly lang: Language;
  /** CSS pixels; the whole width where it is left out. */
  readonly width: number | undefined;
  readonly height: number;
  /** This edition for good, and not the latest; where the site keeps its editions. */
  readonly pinned: boolean;
}

/** Heights that suit most figures of a kind where they are some 700 px wide. */
const figureHeights: Readonly<Record<Figure, number>> = {
  map: 720,
  participants: 1640,
  tax: 640,
  tenure: 720,
  'foreign-staff': 800,
  wages: 500,
  workforce: 440,
  'over-time': 660,
  maps: 1100,
  matrix: 740,
  'outcomes-revenue': 640,
  'outcomes-land': 640,
  'outcomes-talent': 640,
};

/** Height that suits a page or a figure of it at first, in CSS pixels. */
export function heightOf(kind: Address['page']['kind'], figure: Figure | undefined): number {
  if (figure !== undefined) return figureHeights[figure];
  return kind === 'atlas' ? 560 : 640;
}

const languageNames: Record<Language, string> = { en: 'English', zh: '中文' };

interface EmbedOptionsProps {
  readonly page: Address['page'];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** The options of an embed. */
export function EmbedOptions({ page, choices, onChange }: EmbedOptionsProps) {
  const { t, index } = useAtlas();
  const change = (part: Partial<Choices>) => onChange({ ...choices, ...part });
  const themeNames = { light: t('site.themeLight'), dark: t('site.themeDark') };
  return (
    <fieldset className="embed-options">
      <legend className="visually-hidden">{t('embed.options')}</legend>
      <PartChoice
        kind={page.kind}
        part={choices}
        onChoose={(part) => change({ ...part, height: heightOf(page.kind, part.figure) })}
      />
      <Choice
        label={t('embed.language')}
        value={choices.lang}
        options={languages.map((lang) => [lang, languageNames[lang]])}
        onChoose={(lang) => change({ lang })}
      />
      <Choice
        label={t('site.theme')}
        value={choices.theme ?? ''}
        options={[
          ['', t('site.themeSystem')] as const,
          ...themes.map((theme) => [theme, themeNames[theme]] as const),
        ]}
        onChoose={(theme) => change({ theme: theme === '' ? undefined : theme })}
      />
      <Pixels
        label={t('embed.width')}
        value={choices.width}
        placeholder="100 %"
        onChange={(width) => change({ width })}
      />
      <Pixels
        // Another part brings another height.
        key={`${choices.section} ${choices.figure}`}
        label={t('embed.height')}
        value={choices.height}
        onChange={(height) => change({ height: height ?? heightOf(page.kind, choices.figure) })}
      />
      {index.edition.archive && (
        <Choice
          label={t('embed.edition')}
          value={choices.pinned ? 'this' : 'latest'}
          options={[
            ['latest', t('embed.latest')],
            ['this', t('embed.thisVersion', { version: index.edition.version })],
          ]}
          onChoose={(edition) => change({ pinned: edition === 'this' })}
        />
      )}
      {page.kind === 'atlas' && (
        <>
          <Check
            label={t('embed.controls')}
            checked={choices.controls}
            onChange={(controls) => change({ controls })}
          />
          <Check
            label={t('embed.gentle')}
            checked={!choices.freeGestures}
            onChange={(gentle) => change({ freeGestures: !gentle })}
          />
        </>
      )}
    </fieldset>
  );
}

interface PixelsProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A number of CSS pixels; out of bounds counts as left out. */
function Pixels({ label, value, placeholder, onChange }: PixelsProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <input
        type="number"
        min={FRAME_HEIGHT.least}
        max={FRAME_HEIGHT.most}
        step={10}
        placeholder={placeholder}
        defaultValue={value}
        onChange={({ target }) => {
          const pixels = target.valueAsNumber;
          const sane = pixels >= FRAME_HEIGHT.least && pixels <= FRAME_HEIGHT.most;
          onChange(sane ? Math.round(pixels) : undefined);
        }}
      />
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
