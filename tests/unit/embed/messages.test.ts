import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostMessage } from '../../../src/embed/messages.ts';

describe('what a page may say to an embed', () => {
  it('is a question for the height or a theme', () => {
    expect(parseHostMessage({ type: 'park-atlas:ask', version: 1 })).toEqual({
      type: 'park-atlas:ask',
      version: 1,
    });
    for (const theme of ['light', 'dark', null]) {
      const message = { type: 'park-atlas:theme', version: 1, theme };
      expect(parseHostMessage(message)).toEqual(message);
    }
  });

  it.each([
    ['nothing', null],
    ['words', 'park-atlas:ask'],
    ['another version', { type: 'park-atlas:ask', version: 2 }],
    ['another type', { type: 'park-atlas:go', version: 1 }],
    ['no theme', { type: 'park-atlas:theme', version: 1 }],
    ['an unknown theme', { type: 'park-atlas:theme', version: 1, theme: 'red' }],
    ['a list', ['park-atlas:ask', 1]],
  ])('is not %s', (_, data) => {
    expect(parseHostMessage(data)).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        parseHostMessage(data);
      }),
    );
  });
});
