import { useId, useState } from 'react';
import { profilePresets, profitsOf } from '../policy/profile.ts';
import { useAtlas } from './context.ts';

const presets = ['constant', 'growing', 'late'] as const;
type Profile = (typeof presets)[number] | 'own';

interface ProfitFieldsProps {
  readonly profits: readonly number[];
  readonly onChange: (profits: readonly number[]) => void;
}

/** The profit of each year: one of three profiles to start from, every year of which can be changed. */
export function ProfitFields({ profits, onChange }: ProfitFieldsProps) {
  const { t } = useAtlas();
  const [profile, setProfile] = useState<Profile>('constant');
  const id = useId();
  const choose = (value: string) => {
    const preset = presets.find((name) => name === value);
    setProfile(preset ?? 'own');
    if (preset) onChange(profitsOf(profilePresets[preset]));
  };
  const change = (year: number, value: number) => {
    if (!Number.isFinite(value)) return;
    setProfile('own');
    onChange(profits.with(year, value));
  };
  return (
    <>
      <label htmlFor={id}>{t('tax.profile')}</label>
      <select id={id} value={profile} onChange={({ target }) => choose(target.value)}>
        {presets.map((name) => (
          <option key={name} value={name}>
            {t(`tax.profiles.${name}`)}
          </option>
        ))}
        <option value="own">{t('tax.profiles.own')}</option>
      </select>
      {profile === 'own' && (
        <fieldset className="profits">
          <legend className="visually-hidden">{t('tax.profits')}</legend>
          {profits.map((profit, i) => (
            <label key={i}>
              {i + 1}
              <input
                type="number"
                value={Math.round(profit)}
                onChange={({ target }) => change(i, target.valueAsNumber)}
              />
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
