import type { WordCosts } from '../../../right-phrases/word-costs.js';

/**
 * The cost of a common word in nats, at most: of 农村 (7), 思路 (10.5) and 试验 (9.5), but not of 水河 (15), 山镇 (12.5) and 桃园 (12.5), which
 * stand in names.
 */
const MOST_COST = 12;
/** The same for a character that is a word. */
const MOST_COST_OF_CHARACTER = 8;

/** Whether the two characters at `at` are a common word. */
export function isCommonPair(costs: WordCosts, text: string, at: number): boolean {
  return costs.isWord(text, at, 2) && costs.ofWord(text, at, at + 2) <= MOST_COST;
}

/** Whether the first `stem` characters of a name are common words: 实验 of 实验小学, 人民 of 人民医院. */
export function isPlain(name: string, stem: number, costs: WordCosts): boolean {
  if (stem === 2) return isCommonPair(costs, name, 0);
  // Whether the words before each offset are common.
  const isReached = new Array<boolean>(stem + 1).fill(false);
  isReached[0] = true;
  for (let at = 0; at < stem; at += 1) {
    if (isReached[at] !== true) continue;
    if (costs.ofWord(name, at, at + 1) <= MOST_COST_OF_CHARACTER) isReached[at + 1] = true;
    for (let end = at + 2; end <= stem; end += 1) {
      if (costs.ofWord(name, at, end) <= MOST_COST) isReached[end] = true;
    }
  }
  return isReached[stem] === true;
}
