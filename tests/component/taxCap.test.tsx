import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TaxSchedule } from '../../src/dataset/schema.ts';
import { TaxReckoning } from '../../src/panels/TaxReckoning.tsx';
import { makeAtlas, renderIn } from '../fixtures/atlas.tsx';
import { both } from '../fixtures/files.ts';

/** Twenty years at a standard rate of 20 %, the first eight exempt. */
function show(cap?: number) {
  const schedule: TaxSchedule = {
    form: 'taxSchedule',
    label: both('Promoted firms'),
    exemptYears: 8,
    capPercentOfInvestment: cap,
  };
  const claim = { value: schedule, source: 'paper' };
  renderIn(
    makeAtlas(),
    <TaxReckoning
      option={{ id: 'a', level: 'zone', item: 'a', claim, schedule, preferred: true }}
      startYear={2020}
      standard={() => 20}
    />,
  );
}
const figure = (term: string) =>
  screen.getByText(term).nextElementSibling?.querySelector('.figure')?.textContent;

describe('the investment for a cap', () => {
  it('moves the figures: 60 percent of 150 leaves 90 of 160 saved', async () => {
    show(60);
    expect(figure('Saved against the standard rate')).toBe('160');
    expect(screen.getByText(/without an investment the cap is not applied/)).toBeVisible();
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Investment' }), '150');
    expect(figure('Saved against the standard rate')).toBe('90');
    // 20 a year for twenty years is 400; 90 are saved, the last of them in the fifth year.
    expect(figure('Tax paid')).toBe('310');
    expect(figure('Average effective rate')).toBe('15.5 %');
    expect(screen.getByText(/capped at 90; the cap is reached in profit year 5/)).toBeVisible();
    await userEvent.clear(screen.getByRole('spinbutton', { name: 'Investment' }));
    expect(figure('Tax paid')).toBe('240');
  });

  it('is not asked for where the rule has no cap', () => {
    show();
    expect(screen.queryByRole('spinbutton', { name: 'Investment' })).toBeNull();
  });
});
