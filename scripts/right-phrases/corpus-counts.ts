import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** Counts in the official texts. */
export interface CorpusCounts {
  /** Total number of words. */
  readonly total: number;
  readonly words: ReadonlyMap<string, number>;
  /** Runs of two to five words, of 4 to 10 characters, by their words separated by spaces. */
  readonly runs: ReadonlyMap<string, RunCount>;
  /** Adjacent words, separated by a space. */
  readonly pairs: ReadonlyMap<string, number>;
}

export interface RunCount {
  readonly count: number;
  readonly documents: number;
}

/** The folders of official documents, which are not protected by copyright; speeches are left out. */
const KINDS = [
  'cpc_congress_report',
  'gov_work_report_county',
  'gov_work_report_national',
  'gov_work_report_provincial',
  'npc_resolution',
  'party_plenum_communique',
  'policy_doc',
];

/** 深入贯彻落实 */
const HAN_RUN = /[\u4e00-\u9fff]+/gu;
const MIN_LENGTH = 4;
const MAX_LENGTH = 10;
const MAX_WORDS = 5;

/** Counts words and runs of words in the folders of official texts below `root`. */
export function countCorpus(root: string): CorpusCounts {
  const jieba = Jieba.withDict(dict);
  const words = new Map<string, number>();
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const documents = new Map<string, number>();
  let total = 0;
  for (const text of readTexts(root)) {
    const seen = new Set<string>();
    for (const [run] of text.matchAll(HAN_RUN)) {
      const cut = jieba.cut(run, false);
      total += cut.length;
      for (const [at, word] of cut.entries()) {
        add(words, word);
        if (at > 0) add(pairs, `${cut[at - 1] ?? ''} ${word}`);
      }
      for (const key of runsOf(cut)) {
        add(counts, key);
        if (!seen.has(key)) add(documents, key);
        seen.add(key);
      }
    }
  }
  const runs = new Map<string, RunCount>();
  for (const [key, count] of counts) runs.set(key, { count, documents: documents.get(key) ?? 0 });
  return { total, words, runs, pairs };
}

/** The official texts below the folder, by kind, in the order of their names. */
export function* readTexts(root: string): Iterable<string> {
  for (const kind of KINDS) {
    for (const file of readdirSync(path.join(root, kind)).sort()) {
      yield readFileSync(path.join(root, kind, file), 'utf8');
    }
  }
}

function* runsOf(words: readonly string[]): Iterable<string> {
  for (let start = 0; start < words.length; start += 1) {
    let length = (words[start] ?? '').length;
    for (let end = start + 1; end < Math.min(words.length, start + MAX_WORDS); end += 1) {
      length += (words[end] ?? '').length;
      if (length > MAX_LENGTH) break;
      if (length >= MIN_LENGTH) yield words.slice(start, end + 1).join(' ');
    }
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
