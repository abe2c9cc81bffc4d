import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document of the corpus. */
export interface CorpusText {
  /** `gov_work_report_county/a.txt`: the folder is the kind. */
  readonly name: string;
  readonly text: string;
}

/** What is typed, told apart in the table. */
export type TestKind = 'report' | 'policy' | 'speech';

/** What is mined and what is typed. */
export interface Split {
  readonly train: readonly CorpusText[];
  readonly test: Readonly<Record<TestKind, readonly CorpusText[]>>;
  /** Documents left out of mining because a typed one has mostly the same text. */
  readonly twins: number;
}

/** Reads a folder with one folder a kind, and leaves one report and policy paper in eight out of mining. */
export function splitCorpus(folder: string): Split {
  const test: Record<TestKind, CorpusText[]> = { report: [], policy: [], speech: [] };
  const rest: CorpusText[] = [];
  for (const document of readCorpus(folder)) {
    const kind = kindOf(document.name);
    if (kind === 'mined') rest.push(document);
    else if (kind === 'speech') test.speech.push(document);
    else if (kind) (isLeftOut(document.name) ? test[kind] : rest).push(document);
  }
  const train = dropTwins(rest, Object.values(test).flat());
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

/** By the beginning of a folder's name; a folder of any other name is not read. */
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

/** By its file's name alone, so that a larger corpus leaves out the same documents and more. */
function isLeftOut(name: string): boolean {
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

/** Two documents with more than half of their shingles in common are one that was published twice. */
function dropTwins(rest: readonly CorpusText[], test: readonly CorpusText[]): CorpusText[] {
  const typed = test.map(({ text }) => shinglesOf(text));
  return rest.filter(({ text }) => {
    const shingles = shinglesOf(text);
    return !typed.some((other) => sharesHalf(shingles, other));
  });
}

/** Every eighth run of twelve characters, chosen by what it says and not by where it stands. */
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
