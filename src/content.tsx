import type { ReactNode } from 'react';
import { loadMobility, loadOverview, type zoneLoader } from './dataset/load.ts';
import type { Address } from './state/address.ts';

/** The page that the address names, with its code and its data. */
export async function contentOf(
  { page, root }: Address,
  loadZone: ReturnType<typeof zoneLoader>,
): Promise<ReactNode> {
  switch (page.kind) {
    case 'atlas': {
      const { AtlasPage } = await import('./pages/AtlasPage.tsx');
      return <AtlasPage />;
    }
    case 'zone': {
      const code = import('./pages/ZonePage.tsx');
      const bundle = await loadZone(page.id);
      const { ZonePage } = await code;
      return <ZonePage bundle={bundle} />;
    }
    case 'compare': {
      const code = import('./pages/ComparePage.tsx');
      const bundles =
        page.pair && (await Promise.all([loadZone(page.pair[0]), loadZone(page.pair[1])]));
      const { ComparePage } = await code;
      return <ComparePage bundles={bundles} />;
    }
    case 'policy': {
      const code = import('./pages/PolicyPage.tsx');
      const mobility = await loadMobility(root);
      const { PolicyPage } = await code;
      return <PolicyPage mobility={mobility} />;
    }
    case 'data': {
      const code = import('./pages/DataPage.tsx');
      const overview = await loadOverview(root);
      const { DataPage } = await code;
      return <DataPage overview={overview} />;
    }
  }
}
