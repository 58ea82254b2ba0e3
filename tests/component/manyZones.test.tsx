import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { filterZones } from '../../src/dataset/search.ts';
import { ZoneList } from '../../src/pages/ZoneList.tsx';
import { index, makeAtlas, renderIn } from '../fixtures/atlas.tsx';

afterEach(cleanup);

const [first] = index.zones;
if (!first) throw new Error('The fixture has no zone');
const many = Array.from({ length: 700 }, (_, i) => ({
  ...first,
  id: `zone-${i}`,
  names: { ...first.names, short: { en: `Zone ${i}`, zh: `园区${i}` } },
}));

describe('a list of many zones', () => {
  it('shows 100, counts all, and shows more when asked, with the focus where it was', () => {
    renderIn({ ...makeAtlas(), index: { ...index, zones: many } }, <ZoneList zones={many} />);
    // By role it would take half a minute to find them.
    const links = () => document.querySelectorAll('a[id^="zone-link-"]').length;
    const button = (name: string) => screen.getByText(name, { selector: 'button' });
    expect(screen.getByRole('status').textContent).toBe('700 of 700 zones');
    expect(links()).toBe(100);
    const more = button('Show 100 more zones');
    more.focus();
    fireEvent.click(more);
    expect(links()).toBe(200);
    expect(document.activeElement).toBe(more);
    for (let shown = 200; shown < 700; shown += 100) fireEvent.click(more);
    expect(links()).toBe(700);
    expect(screen.queryByText(/^Show/)).toBeNull();
  }, 30_000);

  it('finds one among them by its name in any language', () => {
    const found = filterZones(many, { countries: [], query: '园区42' });
    expect(found.map(({ id }) => id)).toEqual([
      'zone-42',
      ...Array.from({ length: 10 }, (_, i) => `zone-${420 + i}`),
    ]);
  });
});
