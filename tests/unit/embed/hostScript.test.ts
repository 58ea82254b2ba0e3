// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FRAME_HEIGHT } from '../../../src/state/frameHeight.ts';

/** Says something to the page as if a frame had said it. */
function say(source: Window | null, data: unknown, origin = window.location.origin) {
  window.dispatchEvent(new MessageEvent('message', { source, origin, data }));
}

const height = (pixels: unknown) => ({ type: 'park-atlas:height', version: 1, height: pixels });

describe('the script beside a frame', () => {
  let frame: HTMLIFrameElement;
  let stranger: HTMLIFrameElement;
  beforeEach(async () => {
    document.body.replaceChildren();
    frame = document.createElement('iframe');
    frame.src = `${window.location.origin}/?embed=1`;
    stranger = document.createElement('iframe');
    stranger.src = 'about:blank';
    document.body.append(frame, stranger);
    vi.resetModules();
    await import('../../../src/embed/hostScript.ts');
  });

  it('gives the frame the height that it tells, both ways and within bounds', () => {
    for (const [told, set] of [
      [812.4, '812.4px'],
      [300, '300px'],
      [3, '200px'],
      [FRAME_HEIGHT.most - 1, `${FRAME_HEIGHT.most - 1}px`],
      [1e9, `${FRAME_HEIGHT.most}px`],
    ] as const) {
      say(frame.contentWindow, height(told));
      expect(frame.style.height).toBe(set);
    }
  });

  it.each([
    ['no number', height('900')],
    ['not finite', height(Number.POSITIVE_INFINITY)],
    ['not a height', { type: 'other', version: 1, height: 900 }],
    ['another version', { type: 'park-atlas:height', version: 2, height: 900 }],
    ['nothing', null],
  ])('does not heed what is %s', (_, data) => {
    say(frame.contentWindow, data);
    expect(frame.style.height).toBe('');
  });

  it('does not heed other frames, other origins, or the page itself', () => {
    say(stranger.contentWindow, height(900));
    say(window, height(900));
    say(frame.contentWindow, height(900), 'https://elsewhere.example');
    expect(frame.style.height).toBe('');
    expect(stranger.style.height).toBe('');
    say(frame.contentWindow, height(900), 'null');
    expect(frame.style.height).toBe('900px');
  });
});
