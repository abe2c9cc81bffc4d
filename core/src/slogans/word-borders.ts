/** Short words of the lexicon that other words hold by chance: 大力 in 加大力度. */
import type { Span } from '../text/span.js';

interface Neighbours {
  /** Characters that make another word of it when they stand right before, right behind. */
  readonly before: string;
  readonly behind: string;
}

const TRAPS: ReadonlyMap<string, Neighbours> = new Map([
  ['大力', { before: '加更最强巨伟重较宏壮极扩', behind: '度量士气' }],
  ['切实', { before: '不一', behind: '际' }],
  ['着力', { before: '附执粘吸', behind: '点' }],
  ['不断', { before: '源连绵续', behind: '裂' }],
  ['高度', { before: '新的最更米在到一', behind: '差计是为、，。' }],
  ['全面', { before: '较更不个', behind: '性、，。' }],
  ['深入', { before: '', behind: '浅人基、，。' }],
  ['认真', { before: '较很不当', behind: '、，。' }],
  ['扎实', { before: '更不很', behind: '的、，。' }],
  ['积极', { before: '不', behind: '性分的、，。' }],
  ['有力', { before: '没最更强', behind: '的量地、，。' }],
  ['充分', { before: '更不较', behind: '的条性、，。' }],
  ['深刻', { before: '更最', behind: '的性、，。' }],
  ['努力', { before: '的同续懈心断继共再', behind: '下的，。、；' }],
]);

/** Whether the words are a word by themselves where they stand. */
export function isWholeWord(text: string, { start, end }: Span, words: string): boolean {
  const trap = TRAPS.get(words);
  if (!trap) return true;
  return !holds(trap.before, text.charAt(start - 1)) && !holds(trap.behind, text.charAt(end));
}

function holds(signs: string, sign: string): boolean {
  return sign !== '' && signs.includes(sign);
}
