import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/dataset/schema.ts';
import { en } from '../../../src/i18n/en.ts';
import { Formatter } from '../../../src/i18n/format.ts';
import { createTranslate } from '../../../src/i18n/i18n.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { both } from '../../fixtures/files.ts';

const english = new Formatter('en', createTranslate('en', en));
const chinese = new Formatter('zh', createTranslate('zh', zh));
const claim = (value: Claim['value'], more: Partial<Claim> = {}): Claim => ({
  value,
  source: 's',
  ...more,
});

describe('values', () => {
  it.each([
    [claim(1113, { unit: 'ha' }), '1,113 ha', '1,113 公顷'],
    [claim(30.1e9, { unit: 'USD' }), 'USD 30.1bn', 'USD 301亿'],
    [claim(400, { unit: 'THB/day' }), 'THB 400 a day', 'THB 400 每日'],
    [claim(160, { unit: 'USD/m2' }), 'USD 160 per m²', 'USD 160 每平方米'],
    [claim({ min: 70, max: 80 }, { unit: '%' }), '70–80 %', '70–80%'],
    [claim(50, { unit: 'firms', qualifier: 'over' }), 'over 50', '超过 50 家'],
    [claim('2016-05-29'), '29 May 2016', '2016年5月29日'],
    [claim('2016-05'), 'May 2016', '2016年5月'],
    [claim('2016'), '2016', '2016年'],
    [claim(both('word')), 'word', 'word（中文）'],
  ])('%j', (value, inEnglish, inChinese) => {
    expect(english.value(value)).toBe(inEnglish);
    expect(chinese.value(value)).toBe(inChinese);
  });

  it('tax schedules: exempt years, reduced steps, preferential rate', () => {
    const schedule = claim({
      form: 'taxSchedule',
      label: both('park'),
      exemptYears: 4,
      reduced: [{ years: 9, fraction: 0.5 }],
      preferential: { rate: 10, years: 15 },
    });
    expect(english.value(schedule)).toBe(
      '4 years exempt, then 9 years at 50 % of the rate, rate 10 % for 15 years',
    );
    expect(chinese.value(schedule)).toBe('免税 4 年，其后 9 年按税率的 50% 征收，15 年内税率 10%');
  });

  it('tenures and foreign-worker rules', () => {
    const lease = claim({ form: 'lease', years: 30, renewals: [20], starts: '2007', ends: '2037' });
    expect(english.value(lease)).toBe('Lease, 30 years, renewable for 20 years, 2007–2037');
    const rule = claim({ form: 'foreign ratio', localsPerForeigner: 4, applies: both('all') });
    expect(english.value(rule)).toBe('4 locals for each foreigner');
  });
});

describe('dates of claims', () => {
  it.each([
    [{ validFrom: '2018', validTo: '2020' }, '2018–2020'],
    [{ validFrom: '2025-01' }, 'since Jan 2025'],
    [{ validTo: '2014' }, 'until 2014'],
    [{ asOf: '2016-05' }, 'May 2016'],
    [{}, undefined],
  ])('%j', (dates, text) => {
    expect(english.when(claim(1, dates))).toBe(text);
  });
});

it('names countries', () => {
  expect(english.country('ID')).toBe('Indonesia');
  expect(chinese.country('KH')).toBe('柬埔寨');
});

it('sets Chinese without spaces between its signs', () => {
  const t = createTranslate('zh', zh);
  const term = chinese.value(claim({ form: 'lease', years: 50 }, { qualifier: 'up to' }));
  expect(term).toBe('至多租赁，50 年');
  expect(chinese.sentences(t('map.boundaries'), t('footer.licence'))).not.toContain('。 ');
  expect(english.sentences('One.', 'Two.')).toBe('One. Two.');
});
