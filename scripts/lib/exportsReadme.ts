import type { Edition } from '../../src/dataset/bundle.ts';
import type { PackedFile } from '../../src/dataset/exports/dataPackage.ts';

/** The page that goes with the open data files: what they are, licence, citation, caveats. */
export function readme(files: readonly PackedFile[], { version, date }: Edition): string {
  const rows = files.map(({ path, description }) => `| \`${path}\` | ${description} |`).join('\n');
  return `# Park Atlas: the data

Version ${version}, ${date}. Sourced claims on the seven China–Southeast Asia economic and trade cooperation zones that Song, Liu, Liu and Wuzhati analysed (J. Geogr. Sci. 28(9), 2018, doi 10.1007/s11442-018-1526-5), their five host countries and China's reference regime.

| file | what it holds |
| --- | --- |
${rows}
| \`datapackage.json\` | description of all files (Data Package v2) with fields, sizes and SHA-256 |

## Licence

CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). The outlines in \`footprints.geojson\` are under ODbL 1.0, © OpenStreetMap contributors, by way of AidData (ODC-By 1.0). Positions of airports are after OpenFlights (ODbL 1.0), of towns after GeoNames (CC BY 4.0).

## How to cite

Park Atlas contributors (${date.slice(0, 4)}). Park Atlas. Version ${version}, ${date}.

Better still, cite the source of the value that you use: each row names it.

## What to know before you use it

- A row of \`facts.csv\` is one **claim**: one source's statement of a value. Several rows can answer one question. \`preferred\` is true for the one that the atlas shows first; \`disputed\` says that claims disagree about one date, \`rival\` that this one disagrees with the preferred. \`id\` tells rows apart within one version. Do not sum or average over rows without looking.
- \`challenges\` names those of the 2018 paper's four challenges that a fact speaks to; \`bearings\` says of some of them whether it *bears out* the difficulty, *eases* it or is *mixed*. Both are the atlas's own reading, never the paper's, and stand in each row of the fact.
- \`as_of\` is the date of the thing, not of the report. Rules have \`valid_from\` and \`valid_to\`.
- Money is in the currency and of the year of its source, never adjusted. Areas are hectares; where a figure was converted, \`note\` keeps the source's own.
- A figure is in \`value_min\` and \`value_max\`, which are equal unless the source gives a range. “over 50” is 50 with the qualifier *over*. Dates and sentences are in \`value\`, tax schedules, tenures and rules on foreign staff too, as one line, and whole in \`value_json\`.
- \`participations.csv\` has a row for each claim on what an organisation does, and one for each claim on its share, in \`share_percent\`. Every claim of the atlas is a row of these two tables.
- Dates are as exact as their source: \`2016\`, \`2016-05\` or \`2016-05-29\`. Excel may show the middle form as a date of its own; import the column as text where that matters.
- \`source_kind\` tells whose word it is: *zone* is the zone's own developer and *state press* speaks in a like cause; treat both as self-reported.
- What is missing is in \`not-established.csv\`. An absent row is not a zero.
- Positions carry their precision: a *district* point may be many kilometres from the zone.
- Tables are CSV after RFC 4180 in UTF-8 **with a byte order mark**, since Excel takes them for another encoding without one. Elsewhere say UTF-8 when you import: LibreOffice run from the command line does not heed the mark and needs \`--infilter="CSV:44,34,76,1"\`, with which every script comes through whole. A text that begins with \`=\`, \`+\`, \`-\`, \`@\` (or their wide forms) is led by an apostrophe, so that no spreadsheet runs it as a formula; figures never are.
- \`sources.bib\` is BibLaTeX in UTF-8, with \`year\` for classic BibTeX; use biber, pandoc or a reference manager. Keys are the source ids of the tables.
`;
}
