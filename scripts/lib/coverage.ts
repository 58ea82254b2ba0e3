import type { Dataset } from '../../src/dataset/dataset.ts';
import { type EvidenceAt, evidenceOf } from '../../src/dataset/evidence.ts';
import { type LeftOut, leftOutReasons } from '../../src/dataset/leftOutSchema.ts';
import type { EvidenceFile, EvidenceRecord } from './evidence.ts';

/** What became of one file of the evidence base, counted in records. */
export interface FileCoverage {
  readonly file: string;
  readonly records: number;
  readonly seen: number;
  /** Seen, and something in the dataset was entered from it. */
  readonly used: number;
  /** Listed as left out, seen or not, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Seen, but neither used nor left out. */
  readonly missing: readonly EvidenceRecord[];
}

/** An id in the dataset that should not be there. */
export interface Dangling {
  readonly id: string;
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** What became of an evidence base in a dataset. */
export interface Coverage {
  readonly files: readonly FileCoverage[];
  readonly dangling: readonly Dangling[];
}

function coverageOfFile(
  { file, records }: EvidenceFile,
  used: ReadonlySet<string>,
  reasons: ReadonlyMap<string, LeftOut['reason']>,
): FileCoverage {
  const count = (reason: LeftOut['reason']) =>
    records.filter(({ id }) => reasons.get(id) === reason).length;
  const seen = records.filter(({ status }) => status === 'seen');
  return {
    file,
    records: records.length,
    seen: seen.length,
    used: seen.filter(({ id }) => used.has(id)).length,
    leftOut: Object.fromEntries(leftOutReasons.map((reason) => [reason, count(reason)])),
    missing: seen.filter(({ id }) => !used.has(id) && !reasons.has(id)),
  };
}

function whyDangling(record: EvidenceRecord | undefined, { notSeen }: EvidenceAt) {
  if (!record) return 'no such record';
  return record.status === 'seen' || notSeen ? undefined : 'nobody has read it in a source';
}

function whyWronglyLeftOut(record: EvidenceRecord | undefined, { reason }: LeftOut) {
  if (!record) return 'no such record';
  if (reason !== 'memory') return undefined;
  return record.status === 'seen' ? 'left out as memory, but it was read in a source' : undefined;
}

/** Follows every record of an evidence base into a dataset, and every id of the dataset back. */
export function coverageOf(evidence: readonly EvidenceFile[], dataset: Dataset): Coverage {
  const uses = [...evidenceOf(dataset)];
  const used = new Set(uses.map(({ id }) => id));
  const reasons = new Map(dataset.leftOut.map(({ evidence: id, reason }) => [id, reason]));
  const records = new Map(evidence.flatMap((e) => e.records.map((record) => [record.id, record])));
  const wrongUses = uses.flatMap((use): Dangling[] => {
    const reason = whyDangling(records.get(use.id), use);
    return reason ? [{ id: use.id, file: use.file, path: use.path, reason }] : [];
  });
  const wrongLeftOut = dataset.leftOut.flatMap((entry, i): Dangling[] => {
    const reason = whyWronglyLeftOut(records.get(entry.evidence), entry);
    const at = { file: 'left-out.json', path: `leftOut[${i}]` };
    return reason ? [{ id: entry.evidence, ...at, reason }] : [];
  });
  return {
    files: evidence.map((file) => coverageOfFile(file, used, reasons)),
    dangling: [...wrongUses, ...wrongLeftOut],
  };
}
