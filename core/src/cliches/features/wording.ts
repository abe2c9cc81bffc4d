/**
 * Wording: the mean log-odds of character pairs, hollow against concrete text (a naive Bayes classifier over pairs), and how
 * common the pairs are in official papers (a mean log-frequency). `npm run fit-cliches` learns both tables from a corpus.
 */
import { isUnifiedHan } from '../../text/characters.js';
import { defineQuery } from '../../engine/queries.js';
import type { HollownessModel } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';

/** Figures by pair of characters: a hash table with open addressing. A pair at the start of a clause has 0 as its first unit. */
export interface WordingTable {
  readonly keys: Int32Array;
  /** Log-odds and commonness of the pair in each slot, side by side. */
  readonly figures: Float32Array;
  readonly mask: number;
}

/** The position of each figure in a slot. */
const ODDS = 0;
const COMMONNESS = 1;

/** The unit of `^`, which marks the beginning of a clause in the data. */
const START = 0x5e;

/** Pairs of characters, keyed by a number: `{ "1.5": "^要提高" }` gives 1.5 to 要 at the beginning and to 提高. */
export type PairsByNumber = Readonly<Record<string, string>>;

/** Builds the table from log-odds and commonness; a figure that is not listed for a pair is 0. */
export function createWordingTable(
  pairsByOdds: PairsByNumber,
  pairsByCommonness: PairsByNumber = {},
): WordingTable {
  const count = countPairs(pairsByOdds) + countPairs(pairsByCommonness);
  const size = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)));
  const table: WordingTable = {
    keys: new Int32Array(size),
    figures: new Float32Array(2 * size),
    mask: size - 1,
  };
  enter(table, pairsByOdds, ODDS);
  enter(table, pairsByCommonness, COMMONNESS);
  return table;
}

/** The table of a model, built once. */
export const wordingTableOf = defineQuery(
  'wording table',
  'lexicon',
  ({ wording, commonness }: HollownessModel) => createWordingTable(wording, commonness),
);

function countPairs(lists: PairsByNumber): number {
  return Object.values(lists).reduce((sum, pairs) => sum + pairs.length / 2, 0);
}

function enter(table: WordingTable, lists: PairsByNumber, column: number): void {
  const { keys, figures } = table;
  for (const [number, pairs] of Object.entries(lists)) {
    const figure = Number(number);
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const first = pairs.charCodeAt(at);
      const key = keyOf(first === START ? 0 : first, pairs.charCodeAt(at + 1));
      const slot = slotOf(table, key);
      keys[slot] = key;
      figures[2 * slot + column] = figure;
    }
  }
}

/** The weight of the prior, in pairs of log-odds 0: it draws the mean of a short clause towards 0. */
const PRIOR_PAIRS = 4;

/** Means over the pairs of a clause. */
export interface Wording {
  /** Log-odds, hollow against concrete. */
  readonly odds: number;
  /** How common the pairs are in official papers, as a logarithm. */
  readonly commonness: number;
}

/** The means over the pairs of Chinese characters in the clause, drawn towards 0 in a short one. */
export function readWording(text: string, { start, end }: Span, table: WordingTable): Wording {
  const { keys, figures } = table;
  let odds = 0;
  let commonness = 0;
  let pairs = PRIOR_PAIRS;
  let before = 0;
  let isOpening = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isUnifiedHan(code)) {
      before = 0;
      continue;
    }
    if (before !== 0 || isOpening) {
      const slot = slotOf(table, keyOf(before, code));
      // Most pairs are not in the table: their slot is free.
      if (keys[slot] !== 0) {
        odds += figures[2 * slot] ?? 0;
        commonness += figures[2 * slot + COMMONNESS] ?? 0;
      }
      pairs += 1;
    }
    isOpening = false;
    before = code;
  }
  return { odds: odds / pairs, commonness: commonness / pairs };
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf({ keys, mask }: WordingTable, key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
