/**
 * Wording: mean log-odds of character pairs, hollow against concrete text (a naive Bayes classifier over pairs). The
 * table is learned by `biganzi mine --hollowness` from weak labels.
 */
import type { Span } from '../../text/span.js';
import { isCharacter } from './four-character.js';

/** Log-odds by pair of characters, in open addressing; a pair at the beginning of a clause has 0 as its first unit. */
export interface WordingTable {
  readonly keys: Int32Array;
  readonly values: Float32Array;
  readonly mask: number;
}

/** Stands for the beginning of a clause in the data. */
const START = '^';

/** Builds the table from strings of pairs by their log-odds: `{ "1.5": "^要提高" }` holds 要 at the beginning and 提高. */
export function createWordingTable(pairsByOdds: Readonly<Record<string, string>>): WordingTable {
  const lists = Object.entries(pairsByOdds);
  const count = lists.reduce((sum, [, pairs]) => sum + pairs.length / 2, 0);
  const size = 1 << Math.ceil(Math.log2(Math.max(2, count * 2.5)));
  const table = { keys: new Int32Array(size), values: new Float32Array(size), mask: size - 1 };
  for (const [odds, pairs] of lists) {
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const first = pairs.charAt(at) === START ? 0 : pairs.charCodeAt(at);
      const slot = slotOf(table, keyOf(first, pairs.charCodeAt(at + 1)));
      table.keys[slot] = keyOf(first, pairs.charCodeAt(at + 1));
      table.values[slot] = Number(odds);
    }
  }
  return table;
}

/** Pairs of a clause without evidence that the mean is drawn towards. */
const PRIOR_PAIRS = 4;

/** The mean log-odds of the pairs of Chinese characters in the clause, drawn towards 0 in a short one. */
export function meanLogOdds(text: string, { start, end }: Span, table: WordingTable): number {
  let sum = 0;
  let pairs = PRIOR_PAIRS;
  let before = 0;
  let isOpening = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isCharacter(code)) {
      before = 0;
      continue;
    }
    if (before !== 0 || isOpening) {
      sum += valueOf(table, keyOf(before, code));
      pairs += 1;
    }
    isOpening = false;
    before = code;
  }
  return sum / pairs;
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf({ keys, mask }: WordingTable, key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function valueOf(table: WordingTable, key: number): number {
  return table.values[slotOf(table, key)] ?? 0;
}
