import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document of the corpus. */
export interface CorpusText {
  /** `gov_work_report_county/a.txt`: the folder is the kind. */
  readonly name: string;
  readonly text: string;
}

/** The kinds of typedShingles documents, which have separate rows in the table. */
export type TestKind = 'report' | 'policy' | 'speech';

/** The mined and the typedShingles documents. */
export interface Split {
  readonly train: readonly CorpusText[];
  readonly test: Readonly<Record<TestKind, readonly CorpusText[]>>;
  /** Number of documents left out of mining because they are near-duplicates of a typedShingles one. */
  readonly twins: number;
}

/** Reads a folder with one subfolder per kind, and holds out one in eight reports and policy papers from mining. */
export function splitCorpus(folder: string): Split {
  const test: Record<TestKind, CorpusText[]> = { report: [], policy: [], speech: [] };
  const rest: CorpusText[] = [];
  for (const document of readCorpus(folder)) {
    const kind = kindOf(document.name);
    if (kind === 'mined') rest.push(document);
    else if (kind === 'speech') test.speech.push(document);
    else if (kind) (isHeldOut(document.name) ? test[kind] : rest).push(document);
  }
  const train = dropDuplicates(rest, Object.values(test).flat());
  return { train, test, twins: rest.length - train.length };
}

function* readCorpus(folder: string): Generator<CorpusText> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    if (!entry.isDirectory()) continue;
    for (const file of readdirSync(join(folder, entry.name)).sort()) {
      if (!file.endsWith('.txt')) continue;
      const name = `${entry.name}/${file}`;
      yield { name, text: readFileSync(join(folder, name), 'utf8') };
    }
  }
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** Kinds by the prefix of a folder's name; other folders are not read. */
const KINDS: Readonly<Record<string, TestKind | 'mined'>> = {
  gov_work_report: 'report',
  policy_doc: 'policy',
  speech: 'speech',
  cpc_congress_report: 'mined',
  party_plenum_communique: 'mined',
  npc_resolution: 'mined',
};

function kindOf(name: string): TestKind | 'mined' | undefined {
  return Object.entries(KINDS).find(([prefix]) => name.startsWith(prefix))?.[1];
}

/** Depends only on the file's name, so that a larger corpus holds out the same documents and more. */
function isHeldOut(name: string): boolean {
  return hash(name.slice(name.indexOf('/') + 1)) % 8 === 0;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  }
  return value >>> 0;
}

/** Drops near-duplicates: two documents that share more than half of their shingles are one that was published twice. */
function dropDuplicates(rest: readonly CorpusText[], test: readonly CorpusText[]): CorpusText[] {
  const typedShingles = test.map(({ text }) => shinglesOf(text));
  return rest.filter(({ text }) => {
    const shingles = shinglesOf(text);
    return !typedShingles.some((other) => sharesHalf(shingles, other));
  });
}

/** The hashes of about one in eight shingles of twelve characters, sampled by hash and not by position. */
function shinglesOf(text: string): ReadonlySet<number> {
  const plain = text.replace(/[^\p{Script=Han}]+/gu, '');
  const shingles = new Set<number>();
  for (let at = 0; at + 12 <= plain.length; at += 1) {
    const value = hash(plain.slice(at, at + 12));
    if (value % 8 === 0) shingles.add(value);
  }
  return shingles;
}

function sharesHalf(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return small.size > 0 && shared / small.size > 0.5;
}
