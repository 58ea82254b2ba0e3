import type { Address } from '../../state/address.ts';
import {
  type Language,
  languages,
  type Section,
  type Settings,
  sections,
  themes,
} from '../../state/view.ts';
import { useAtlas } from '../context.ts';
import { Choice } from './Choice.tsx';

/** How an embed may look. */
export interface Choices extends Pick<Settings, 'theme' | 'controls' | 'freeGestures'> {
  readonly lang: Language;
  /** The one part of a zone to show. */
  readonly section: Section | undefined;
  /** CSS pixels; the whole width where it is left out. */
  readonly width: number | undefined;
  readonly height: number;
  /** This edition for good, and not the latest; where the site keeps its editions. */
  readonly pinned: boolean;
}

/** Height that suits a page at first, in CSS pixels. */
export const heightOf = (kind: Address['page']['kind']): number => (kind === 'atlas' ? 560 : 640);

const languageNames: Record<Language, string> = { en: 'English', zh: '中文' };
const BOUNDS = { least: 200, most: 4000 } as const;

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
      {page.kind === 'zone' && (
        <Choice
          label={t('embed.part')}
          value={choices.section ?? ''}
          options={[
            ['', t('embed.whole')] as const,
            ...sections.map((section) => [section, t(`sections.${section}`)] as const),
          ]}
          onChoose={(section) => change({ section: section === '' ? undefined : section })}
        />
      )}
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
        label={t('embed.height')}
        value={choices.height}
        onChange={(height) => change({ height: height ?? heightOf(page.kind) })}
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
        min={BOUNDS.least}
        max={BOUNDS.most}
        step={10}
        placeholder={placeholder}
        defaultValue={value}
        onChange={({ target }) => {
          const pixels = target.valueAsNumber;
          const sane = pixels >= BOUNDS.least && pixels <= BOUNDS.most;
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
