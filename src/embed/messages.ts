import { type Theme, themes } from '../state/view.ts';

// What an embed and the page around it say to each other. Nothing private is said, so anyone may
// listen; whatever has another form is not heard.

/** The only version of these messages. */
export const MESSAGE_VERSION = 1;

/** From the embed: how high its content is, in whole CSS pixels. */
export interface HeightMessage {
  readonly type: 'park-atlas:height';
  readonly version: typeof MESSAGE_VERSION;
  readonly height: number;
}

/** To the embed: a question for its height, or a theme to take on (null for the system's). */
export type HostMessage =
  | { readonly type: 'park-atlas:ask'; readonly version: typeof MESSAGE_VERSION }
  | {
      readonly type: 'park-atlas:theme';
      readonly version: typeof MESSAGE_VERSION;
      readonly theme: Theme | null;
    };

/** Says how high the content is. */
export const heightMessage = (height: number): HeightMessage => ({
  type: 'park-atlas:height',
  version: MESSAGE_VERSION,
  height,
});

/** Reads what the page around said; undefined for anything that is not exactly of the form. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('type' in data) || !('version' in data) || data.version !== MESSAGE_VERSION) {
    return undefined;
  }
  const version = MESSAGE_VERSION;
  if (data.type === 'park-atlas:ask') return { type: data.type, version };
  if (data.type !== 'park-atlas:theme' || !('theme' in data)) return undefined;
  const theme = data.theme === null ? null : themes.find((known) => known === data.theme);
  return theme === undefined ? undefined : { type: data.type, version, theme };
}
