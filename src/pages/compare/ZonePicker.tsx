import type { ZoneSummary } from '../../dataset/bundle.ts';
import { useAtlas } from '../../panels/context.ts';
import { useCombobox } from './useCombobox.ts';

interface ZonePickerProps {
  readonly side: 0 | 1;
  readonly chosen: ZoneSummary | undefined;
  readonly onChoose: (id: string) => void;
}

/** A searchable choice of one zone by any of its names. */
export function ZonePicker({ side, chosen, onChoose }: ZonePickerProps) {
  const { t, lang, index } = useAtlas();
  const box = useCombobox(index.zones, chosen?.names.short[lang] ?? '', onChoose);
  return (
    <div className={`zone-picker compare-side--${side === 0 ? 'a' : 'b'}`}>
      <label htmlFor={box.id}>{t(side === 0 ? 'comparePage.first' : 'comparePage.second')}</label>
      <div className="zone-picker__field">
        <input type="text" placeholder={t('comparePage.placeholder')} {...box.input} />
        {box.open && (
          <div className="zone-picker__list">
            <div id={`${box.id}-list`} role="listbox" aria-label={t('list.heading')} ref={box.list}>
              {box.options.map((zone, i) => (
                <Option
                  key={zone.id}
                  id={box.optionId(i)}
                  zone={zone}
                  active={i === box.active}
                  onTake={() => box.take(zone)}
                />
              ))}
            </div>
            {box.options.length === 0 && <p>{t('list.none')}</p>}
            {box.left > 0 && <p>{t('comparePage.more', { number: box.left })}</p>}
          </div>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {box.open && t('comparePage.found', { count: box.options.length + box.left })}
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly zone: ZoneSummary;
  readonly active: boolean;
  readonly onTake: () => void;
}

function Option({ id, zone, active, onTake }: OptionProps) {
  const { lang, format } = useAtlas();
  const { names, country } = zone;
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      // The field must not lose the focus before the click comes.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className="zone-picker__name">{names.short[lang]}</span>
      <span className="zone-picker__other" lang={other === 'zh' ? 'zh-Hans' : 'en'}>
        {names.short[other]}
      </span>
      <span className="zone-picker__country">{format.country(country)}</span>
    </div>
  );
}
