import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { languageOf, titleLanguage } from '../../../src/dataset/language.ts';
import { preferredLanguage } from '../../../src/pages/LanguageOffer.tsx';

describe('the language of a name', () => {
  it.each([
    ['泰中罗勇工业园', 'zh'],
    ['インドネシア経済の発展を推進', 'ja'],
    ['นิคมอุตสาหกรรมไทย-จีน ระยอง', 'th'],
    ['តំបន់សេដ្ឋកិច្ចពិសេសក្រុងព្រះសីហនុ', 'km'],
    ['ເຂດພັດທະນາໄຊເສດຖາ', 'lo'],
    ['Khu công nghiệp Long Giang', 'vi'],
    ['Kawasan Industri Morowali Tsingshan', 'id'],
    ['Thai-China Industrial Park in Rayong', 'en'],
  ])('%s is %s', (name, lang) => expect(languageOf(name)).toBe(lang));

  it('agrees with what the dataset says of its sources, but for a few headlines', () => {
    const { sources } = loadDataset('data').dataset;
    const known = [...sources.values()].filter(({ language }) => language !== undefined);
    const wrong = known.filter((source) => languageOf(source.title) !== titleLanguage(source));
    expect(known.length).toBeGreaterThan(200);
    expect(wrong.length / known.length).toBeLessThan(0.05);
  });
});

describe('the language of a title', () => {
  it('is the document’s, unless the title stands in translation', () => {
    expect(titleLanguage({ title: 'Pont de l’amitié', language: 'fr' })).toBe('fr');
    expect(titleLanguage({ title: 'A tyre plant starts (Japanese)', language: 'ja' })).toBe('en');
  });
});

describe('the language that a browser asks for', () => {
  it('is the first of its list that the atlas has', () => {
    expect(preferredLanguage(['th-TH', 'zh-TW', 'en'])).toBe('zh');
    expect(preferredLanguage(['en-GB', 'zh'])).toBe('en');
    expect(preferredLanguage(['fr'])).toBeUndefined();
  });
});
