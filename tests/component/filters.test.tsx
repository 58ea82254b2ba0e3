import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { filterZones } from '../../src/dataset/search.ts';
import { Filters } from '../../src/pages/Filters.tsx';
import { ZoneList } from '../../src/pages/ZoneList.tsx';
import { useAtlas, useAtlasState } from '../../src/panels/context.ts';
import { makeAtlas, renderIn } from '../fixtures/atlas.tsx';

/** List and filters as the page puts them together. */
function Sidebar() {
  const { index } = useAtlas();
  const view = useAtlasState((state) => state.view);
  return (
    <>
      <Filters />
      <ZoneList zones={filterZones(index.zones, view)} />
    </>
  );
}

const names = () =>
  within(screen.getByRole('list', { name: 'Zones' }))
    .queryAllByRole('link')
    .map((link) => link.textContent);

describe('filters', () => {
  it('name each country with the count of its zones, and filter the list', async () => {
    const user = userEvent.setup();
    const atlas = makeAtlas();
    renderIn(atlas, <Sidebar />);
    const group = screen.getByRole('group', { name: 'Host country' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(2);
    expect(names()).toEqual(['Rayong', 'KITIC']);

    await user.click(within(group).getByRole('checkbox', { name: 'Indonesia 1' }));
    expect(names()).toEqual(['KITIC']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 zones');
    expect(atlas.store.getState().view.countries).toEqual(['ID']);

    await user.click(within(group).getByRole('button', { name: 'Clear' }));
    expect(names()).toEqual(['Rayong', 'KITIC']);
  });

  it('count only the zones that the search leaves', async () => {
    const user = userEvent.setup();
    renderIn(makeAtlas(), <Sidebar />);
    await user.type(screen.getByRole('searchbox', { name: 'Find a zone' }), '罗勇');
    expect(names()).toEqual(['Rayong']);
    expect(screen.getByRole('checkbox', { name: 'Thailand 1' })).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Indonesia 0' })).toBeInTheDocument();
  });

  it('find nothing: say how to widen, and do it', async () => {
    const user = userEvent.setup();
    renderIn(makeAtlas(), <Sidebar />);
    await user.type(screen.getByRole('searchbox'), 'atlantis');
    expect(names()).toEqual([]);
    expect(screen.getByText(/Clear the search or show all host countries/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all zones' }));
    expect(names()).toEqual(['Rayong', 'KITIC']);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('choose a zone by a plain click and leave other clicks to the browser', async () => {
    const user = userEvent.setup();
    const atlas = makeAtlas();
    renderIn(atlas, <Sidebar />);
    const link = screen.getByRole('link', { name: 'Rayong' });
    expect(link).toHaveAttribute('href', './zones/rayong/');
    await user.hover(link);
    expect(atlas.store.getState().hovered).toBe('rayong');
    await user.click(link);
    expect(atlas.store.getState().view.zone).toBe('rayong');
    expect(link).toHaveAttribute('aria-current', 'true');
  });

  it('speak Chinese', () => {
    renderIn(makeAtlas('zh'), <Sidebar />);
    expect(screen.getByRole('group', { name: '东道国' })).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '印度尼西亚 1' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '罗勇' })).toHaveAttribute(
      'href',
      './zh/zones/rayong/',
    );
  });
});
