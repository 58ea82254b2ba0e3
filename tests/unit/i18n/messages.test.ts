import { describe, expect, it } from 'vitest';
import { questionKeys, questions } from '../../../src/dataset/questions.ts';
import { en } from '../../../src/i18n/en.ts';
import { createTranslate, type MessageKey } from '../../../src/i18n/i18n.ts';
import { zh } from '../../../src/i18n/zh.ts';

/** Every key with its text, e.g. `map.zoomIn`. */
function texts(messages: object, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : texts(value, `${prefix}${key}.`),
  );
}
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe('messages', () => {
  it('in Chinese are there for every English one, singular forms aside', () => {
    const asked = texts(en)
      .map(([key]) => key)
      .filter((key) => !key.endsWith('_one'));
    expect(
      texts(zh)
        .map(([key]) => key)
        .toSorted(),
    ).toEqual(asked.toSorted());
  });

  it('take the same values in both languages', () => {
    const chinese = new Map(texts(zh));
    for (const [key, text] of texts(en)) {
      const other = chinese.get(key);
      if (other === undefined) continue;
      expect([key, placeholders(other).toSorted()]).toEqual([key, placeholders(text).toSorted()]);
    }
  });

  it('in Chinese are Chinese', () => {
    const latin = texts(zh).filter(([, text]) =>
      /[a-z]{4}/i.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
    );
    expect(latin.filter(([, text]) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it('label every question in both languages', () => {
    for (const key of questionKeys) {
      expect(questions[key].label.en).toMatch(/\w/);
      expect(questions[key].label.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('the translator', () => {
  const [inEnglish, inChinese] = [createTranslate('en', en), createTranslate('zh', zh)];

  it('takes the plural form that the language has for a count', () => {
    expect(inEnglish('list.count', { shown: 1, count: 1 })).toBe('1 of 1 zone');
    expect(inEnglish('list.count', { shown: 0, count: 7 })).toBe('0 of 7 zones');
    expect(inChinese('list.count', { shown: 1, count: 1 })).toMatch(/1.*1/);
  });

  it('puts values in as they are: no markup, no placeholder in them is read again', () => {
    const value = '<b>{{parameter}}</b> $& $1';
    expect(inEnglish('notices.zone', { value })).toContain(value);
  });

  it('knows a text for every key of the catalogue', () => {
    for (const [key] of texts(en)) {
      const plain = key.replace(/_(one|other)$/, '') as MessageKey;
      expect(inEnglish(plain, { count: 2 })).not.toBe(plain);
      expect(inChinese(plain, { count: 2 })).not.toBe(plain);
    }
  });
});
