import {
  type ChangeEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ZoneSummary } from '../../dataset/bundle.ts';
import { matches } from '../../dataset/search.ts';
import { typedInto } from './typedInto.ts';

/** More options than this are not drawn; the reader types on. */
const MOST = 50;

/**
 * The state and the attributes of a combobox with list autocomplete, after the ARIA Authoring Practices: the focus
 * stays in the field, arrows move through the list, Enter takes an option, Escape closes the list.
 */
export function useCombobox(
  zones: readonly ZoneSummary[],
  chosen: string,
  choose: (id: string) => void,
) {
  const id = useId();
  const [open, setOpen] = useState(false);
  /** What the reader has typed; undefined while the field shows the chosen name. */
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** The name that the field was written with. */
  const written = useRef(chosen);
  const found = typed === undefined ? zones : zones.filter((zone) => matches(zone, typed));
  const options = found.slice(0, MOST);
  const optionId = (index: number) => `${id}-option-${index}`;

  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  /** Shows what the reader has typed and the zones that it finds. */
  const show = (text: string) => {
    setTyped(text);
    setActive(text.trim() === '' ? -1 : 0);
    setOpen(true);
  };
  // The page is there before its script: what was typed into it until then is taken up, not lost.
  useLayoutEffect(() => {
    const input = field.current;
    const root = input?.getRootNode();
    if (!input || !(root instanceof Document || root instanceof ShadowRoot)) return;
    if (root.activeElement !== input) return;
    if (input.value === written.current) input.select();
    else show(typedInto(written.current, input.value));
  }, []);

  const close = () => {
    setOpen(false);
    setTyped(undefined);
    setActive(-1);
  };
  const take = (zone: ZoneSummary | undefined) => {
    if (!zone) return;
    close();
    choose(zone.id);
  };
  /** Moves through the list, past its ends to the other one. */
  const step = (by: 1 | -1) => {
    setOpen(true);
    if (options.length === 0) return;
    const from = active === -1 && by === -1 ? 0 : active;
    setActive((from + by + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && open) take(options[Math.max(active, 0)]);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    id,
    open,
    options,
    left: found.length - options.length,
    active,
    take,
    optionId,
    list,
    input: {
      id,
      value: typed ?? chosen,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': open && active >= 0 ? optionId(active) : undefined,
      autoComplete: 'off',
      spellCheck: false,
      ref: field,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => show(target.value),
      onClick: () => setOpen(true),
      onFocus: ({ target }: { target: HTMLInputElement }) => target.select(),
      onBlur: close,
      onKeyDown,
    } as const,
  };
}
