import { useAtlas } from '../../panels/context.ts';

/** The files that the build writes below `data/`, with what each holds. */
const files = [
  ['facts.csv', 'facts'],
  ['participations.csv', 'participations'],
  ['not-established.csv', 'notEstablished'],
  ['zones.csv', 'zoneNames'],
  ['zones.geojson', 'zones'],
  ['footprints.geojson', 'footprints'],
  ['atlas.json', 'atlas'],
  ['sources.csl.json', 'csl'],
  ['sources.bib', 'bib'],
  ['sources.ris', 'ris'],
  ['schema.json', 'schema'],
  ['datapackage.json', 'package'],
  ['README.md', 'readme'],
] as const;

/** Links to the open data files. */
export function Downloads() {
  const { t, address } = useAtlas();
  return (
    <>
      <p>{t('data.downloadsLead')}</p>
      <ul className="downloads">
        {files.map(([file, key]) => (
          <li key={file}>
            <a href={`${address.root}data/${file}`} download>
              {file}
            </a>{' '}
            <span className="note">{t(`data.files.${key}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
