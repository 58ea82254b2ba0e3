type Option<T extends string> = readonly [value: T, name: string];

/** Options under a heading of their own. */
export interface OptionGroup<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  /** Those that follow under headings; a group of none is left out. */
  readonly groups?: readonly OptionGroup<T>[];
  readonly onChoose: (value: T) => void;
}

/** A labelled list to choose one of. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, groups = [], onChoose } = props;
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = all.find(([option]) => option === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        <Options options={options} />
        {groups.map(
          (group) =>
            group.options.length > 0 && (
              <optgroup key={group.label} label={group.label}>
                <Options options={group.options} />
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}

function Options({ options }: { options: readonly Option<string>[] }) {
  return options.map(([option, name]) => (
    <option key={option} value={option}>
      {name}
    </option>
  ));
}
