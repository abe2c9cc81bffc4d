import type { Grams } from '../grams.js';
import { IntList } from '../int-list.js';
import { PairTable } from '../pair-table.js';
import { findPairs, type Pair } from './clause-pairs.js';
import { findHeads, findTails } from './frame-words.js';
import { MIN_FILLINGS, MIN_FRAME_DOCUMENTS, MIN_FRAME_SHARE } from './limits.js';
import { PhraseTrie } from './phrase-trie.js';

/** Stands for the gap in a frame: 谱写…新篇章. */
export const GAP = '…';

/** Frames with one gap: a head and a tail of clauses that many documents fill differently. */
export function findFrames(texts: readonly string[], grams: Grams): readonly string[] {
  const heads = findHeads(grams);
  const tails = findTails(grams);
  const words = { heads: new PhraseTrie(heads), tails };
  const pairs = new PairTable();
  const documents = countDocuments(texts, pairs, (text) => findPairs(text, words));
  const isFrequent = (pair: number): boolean => {
    const least = (tails.documents[pairs.second(pair)] ?? 0) * MIN_FRAME_SHARE;
    return documents.at(pair) >= Math.max(MIN_FRAME_DOCUMENTS, least);
  };
  const varied = findVaried(texts, pairs, isFrequent, (text) => findPairs(text, words));
  const frames = new Map<string, number>();
  for (const pair of varied) {
    const text = `${heads[pairs.first(pair)] ?? ''}${GAP}${tails.texts[pairs.second(pair)] ?? ''}`;
    frames.set(text, documents.at(pair));
  }
  return dropCovered(frames);
}

type ReadPairs = (text: string) => Iterable<Pair>;

function countDocuments(texts: readonly string[], pairs: PairTable, read: ReadPairs): IntList {
  const documents = new IntList();
  const last = new IntList();
  for (const [document, text] of texts.entries()) {
    for (const { head, tail } of read(text)) {
      const pair = pairs.numberOf(head, tail);
      if (last.at(pair) === document + 1) continue;
      last.set(pair, document + 1);
      documents.set(pair, documents.at(pair) + 1);
    }
  }
  return documents;
}

/** The pairs with enough different fillings; a pair that is always filled alike is a fixed phrase. */
function findVaried(
  texts: readonly string[],
  pairs: PairTable,
  isFrequent: (pair: number) => boolean,
  read: ReadPairs,
): readonly number[] {
  const fillings = new Map<number, Set<string>>();
  for (const text of texts) {
    for (const { head, tail, filling } of read(text)) {
      const pair = pairs.find(head, tail);
      if (pair < 0 || !isFrequent(pair)) continue;
      const known = fillings.get(pair) ?? new Set();
      if (known.size < MIN_FILLINGS) fillings.set(pair, known.add(filling));
    }
  }
  return [...fillings].filter(([, known]) => known.size >= MIN_FILLINGS).map(([pair]) => pair);
}

/** Share of a shorter frame's documents that a longer one must have to replace it. */
const COVERING_SHARE = 0.75;

/** Drops a frame that is mostly part of a longer one: 作出…贡献 beside 作出…新的更大贡献. */
function dropCovered(frames: ReadonlyMap<string, number>): readonly string[] {
  const covered = new Set<string>();
  for (const [frame, documents] of frames) {
    for (const shorter of shorten(frame)) {
      const documentsOfShorter = frames.get(shorter);
      if (documentsOfShorter !== undefined && documents >= documentsOfShorter * COVERING_SHARE)
        covered.add(shorter);
    }
  }
  return [...frames.keys()].filter((frame) => !covered.has(frame));
}

/** The shorter frames inside a frame: without some units at either end of the head or at the start of the tail. */
function* shorten(frame: string): Generator<string> {
  const [head = '', tail = ''] = frame.split(GAP);
  for (let from = 0; from < head.length; from += 1) {
    for (let to = head.length; to > from; to -= 1) {
      for (let cut = 0; cut < tail.length; cut += 1) {
        const shorter = `${head.slice(from, to)}${GAP}${tail.slice(cut)}`;
        if (shorter !== frame) yield shorter;
      }
    }
  }
}
