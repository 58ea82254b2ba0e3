import { byFounding, homeOrganisation } from '../bundle.ts';
import type { Dataset } from '../dataset.ts';
import { localNameOf } from '../names.ts';
import type { Organisation, Place, Zone } from '../schema.ts';
import { type Column, figure, text } from './csv.ts';

/** A zone with its main site and the Chinese firm behind it. */
export interface ZoneRow {
  readonly zone: Zone;
  readonly site: Place | undefined;
  readonly parent: Organisation | undefined;
}

/** The zones, oldest first: the rows of zones.csv. */
export function zoneRows(dataset: Dataset): ZoneRow[] {
  return dataset.zones.toSorted(byFounding).map((zone) => ({
    zone,
    site: dataset.places.get(zone.sites[0] ?? ''),
    parent: homeOrganisation(dataset, zone),
  }));
}

const position = ({ site }: ZoneRow) => site?.position.claims[0];

/** The columns of zones.csv. */
export const zoneColumns: readonly Column<ZoneRow>[] = [
  text('id', 'Zone id, the subject of facts.csv', (r) => r.zone.id),
  text('country', 'ISO code of the host country', (r) => r.zone.country),
  text('name', 'Name in English', (r) => r.zone.names.en),
  text('name_zh', 'Name in Chinese', (r) => r.zone.names.zh),
  text('name_local', 'Name in the host language', (r) => localNameOf(r.zone.names)?.text),
  text('name_local_language', 'Language of name_local', (r) => localNameOf(r.zone.names)?.lang),
  text('short_name', 'Short name in English', (r) => r.zone.names.short.en),
  text('short_name_zh', 'Short name in Chinese', (r) => r.zone.names.short.zh),
  text('chinese_parent', 'Chinese firm behind the developer', (r) => r.parent?.names.en),
  figure('longitude', 'Main site, degrees, WGS 84', (r) => position(r)?.value[0]),
  figure('latitude', 'Main site, degrees, WGS 84', (r) => position(r)?.value[1]),
  text('precision', 'What the point stands for', (r) => position(r)?.precision),
  text('position_source', 'Source id of the point', (r) => position(r)?.source),
];
