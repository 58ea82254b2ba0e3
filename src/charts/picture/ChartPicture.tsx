import type { ComponentProps } from 'react';
import { ForeignLimitsPicture } from './ForeignLimitsPicture.tsx';
import { SeriesPicture } from './SeriesPicture.tsx';
import { TaxPathPicture } from './TaxPathPicture.tsx';
import { TenurePicture } from './TenurePicture.tsx';
import { WorkforcePicture } from './WorkforcePicture.tsx';

/** A chart to be drawn as a picture, with what its picture needs. */
export type ChartToSave =
  | { readonly kind: 'tax path'; readonly props: ComponentProps<typeof TaxPathPicture> }
  | { readonly kind: 'series'; readonly props: ComponentProps<typeof SeriesPicture> }
  | { readonly kind: 'tenure'; readonly props: ComponentProps<typeof TenurePicture> }
  | { readonly kind: 'foreign staff'; readonly props: ComponentProps<typeof ForeignLimitsPicture> }
  | { readonly kind: 'workforce'; readonly props: ComponentProps<typeof WorkforcePicture> };

/** The picture of any chart. */
export function ChartPicture({ chart }: { chart: ChartToSave }) {
  switch (chart.kind) {
    case 'tax path':
      return <TaxPathPicture {...chart.props} />;
    case 'series':
      return <SeriesPicture {...chart.props} />;
    case 'tenure':
      return <TenurePicture {...chart.props} />;
    case 'foreign staff':
      return <ForeignLimitsPicture {...chart.props} />;
    case 'workforce':
      return <WorkforcePicture {...chart.props} />;
  }
}
