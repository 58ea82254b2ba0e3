import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ZonePanel } from '../../src/panels/ZonePanel.tsx';
import { bundle, index, makeAtlas, renderIn } from '../fixtures/atlas.tsx';

const [rayong] = index.zones;
if (!rayong) throw new Error('no zone');

describe('the panel of a zone', () => {
  it('is named by the zone and has its sections as headings', async () => {
    renderIn(makeAtlas(), <ZonePanel zone={rayong} />);
    const panel = screen.getByRole('complementary', {
      name: 'Thai-Chinese Rayong Industrial Zone',
    });
    await within(panel).findByRole('heading', { name: 'Revenue' });
    const headings = within(panel)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Profile',
      'Participants',
      'Revenue',
      'Land',
      'Talent',
      'Performance',
      'Policy mobility',
      'Challenges',
      'Sources',
    ]);
  });

  it('shows rival claims with the reason, other dates, and what is not established', async () => {
    renderIn(makeAtlas(), <ZonePanel zone={rayong} />);
    const row = async (label: string) => {
      const [term] = (await screen.findAllByText(label)).filter((e) => e.closest('.fact'));
      return term?.closest('.fact');
    };
    expect(await row('Founded')).toHaveTextContent(
      'Founded20051 also 20063 self-reportedWhy the first: The paper is nearer to the event.',
    );
    expect(await row('Planned area')).toHaveTextContent(/2,000 ha.*2018.*Other dates 2006 400 ha/);
    expect(await row('Price or rent')).toHaveTextContent(
      'not establishedLooked for: Price of plots',
    );
  });

  it('shows a source when its number has the focus and hides it on Escape', async () => {
    const user = userEvent.setup();
    renderIn(makeAtlas(), <ZonePanel zone={rayong} />);
    const [number] = await screen.findAllByRole('link', { name: 'Source 3' });
    number?.focus();
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent('Title of report');
    expect(note).toHaveTextContent('Publisher of report · 2019 · state press');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('note')).toBeNull();
    expect(number).toHaveAttribute('href', '#source-3');
    expect(screen.getByRole('link', { name: 'Title of report' })).toHaveAttribute(
      'href',
      'https://example.org/report',
    );
  });

  it('says what happened when the facts do not come, and tries again', async () => {
    const user = userEvent.setup();
    const load = vi
      .fn()
      .mockRejectedValueOnce(new Error('data/zones/rayong.json: 503'))
      .mockResolvedValueOnce(bundle('rayong'));
    renderIn(makeAtlas('en', load), <ZonePanel zone={rayong} />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The facts of Rayong could not be fetched.');
    expect(alert).toHaveTextContent('data/zones/rayong.json: 503');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Talent' })).toBeInTheDocument();
  });

  it('closes by button and by Escape', async () => {
    const user = userEvent.setup();
    const atlas = makeAtlas();
    atlas.store.getState().openZone('rayong');
    renderIn(atlas, <ZonePanel zone={rayong} />);
    await screen.findByRole('heading', { name: 'Land' });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(atlas.store.getState().view.zone).toBeUndefined();
  });
});
