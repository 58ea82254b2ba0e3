import type { Zone } from './schema.ts';

/** A zone's name in the host language with that language; undefined where no source that was read prints it. */
export function localNameOf({ local }: Zone['names']): { lang: string; text: string } | undefined {
  return 'text' in local ? local : undefined;
}
