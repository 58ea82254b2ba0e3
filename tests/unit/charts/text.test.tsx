import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/picture/plainText.ts';
import { textWidth, wrap } from '../../../src/picture/text.ts';

describe('wrapping', () => {
  it('ends lines at spaces, and between Chinese signs but not before a closing one', () => {
    expect(wrap('one two three', 10, textWidth('one two', 10))).toEqual(['one two', 'three']);
    expect(wrap('泰中罗勇', 10, 20)).toEqual(['泰中', '罗勇']);
    expect(wrap('泰中。罗勇', 10, 20)).toEqual(['泰中。', '罗勇']);
    expect(wrap('泰中)罗勇', 10, 20)).toEqual(['泰中)', '罗勇']);
  });

  it('cuts a word that no line can hold', () => {
    expect(wrap('abcdefgh', 10, textWidth('abcd', 10))).toEqual(['abcd', 'efgh']);
  });

  it('keeps every sign, and every line within the width save for a closing sign', () => {
    const words = fc.array(fc.constantFrom('a', 'land', '罗勇', '工业园，', 'x'.repeat(60), '%'));
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrap(text, 12, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width + 12);
      }),
    );
  });

  it('of nothing is no line', () => {
    expect(wrap('', 12, 100)).toEqual([]);
  });
});

describe('plain text', () => {
  const Numbered = ({ children }: { children: string }) => <sup>{children}</sup>;
  it('is what elements say, without the parts of a page', () => {
    expect(
      plainText(
        <>
          <strong>Lease</strong> · Rayong {50} <Numbered>7</Numbered>
        </>,
      ),
    ).toBe('Lease · Rayong 50 ');
    expect(plainText(undefined)).toBe('');
    expect(plainText(false)).toBe('');
  });
});
