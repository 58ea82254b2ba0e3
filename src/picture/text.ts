// A picture cannot measure its text: it is drawn where there is no page. Widths are estimated, a little on the
// wide side, so that a line that fits here fits in every font of the list in frame.tsx.

const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;

/** About how wide a text is, in CSS pixels: East Asian signs are square, others a little over half. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const sign of text) {
    // Thai, Lao and Khmer vowel signs and tone marks stand above or below and take no width.
    if (/\p{Mn}/u.test(sign)) continue;
    em += SQUARE.test(sign) ? 1 : 0.55;
  }
  return em * fontSize;
}

/** No line begins with these. */
const CLOSING = /^[，。、；：！？）》」』”’…)\],.;:]+\s*$/u;
/** Where a line may end: behind a space, and on both sides of a square sign. */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+\s*|\s+/gu;

/** Cuts a word that no line can hold. */
function chop(piece: string, size: number, width: number): string[] {
  const parts: string[] = [''];
  for (const sign of piece) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && textWidth(last + sign, size) > width) parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}

/** Breaks a text into lines of at most `width` pixels at a font size. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const whole of text.match(PIECES) ?? []) {
    const pieces = textWidth(whole.trimEnd(), size) > width ? chop(whole, size, width) : [whole];
    for (const piece of pieces) {
      const fits = textWidth((line + piece).trimEnd(), size) <= width;
      if (line === '' || fits || CLOSING.test(piece)) line += piece;
      else {
        lines.push(line.trimEnd());
        line = piece;
      }
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
