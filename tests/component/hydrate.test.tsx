import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { Filters } from '../../src/pages/Filters.tsx';
import { AtlasContext } from '../../src/panels/context.ts';
import { makeAtlas } from '../fixtures/atlas.tsx';

afterEach(() => document.body.replaceChildren());

it('keeps what was typed before the script came', async () => {
  const atlas = makeAtlas();
  const page = (
    <AtlasContext value={atlas}>
      <Filters />
    </AtlasContext>
  );
  const root = document.createElement('div');
  root.innerHTML = renderToString(page);
  document.body.append(root);
  screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a zone' }).value = '罗勇';
  await act(async () => {
    hydrateRoot(root, page);
  });
  expect(atlas.store.getState().view.query).toBe('罗勇');
});
