/** Exhortations: clauses that begin by calling for something, or with the means and the manner of it. */
import { isUnifiedHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';

/** The words that exhortations begin with. */
export interface Openers {
  /** Words that may precede the exhortation: 我们要… 二要… 各级各部门要… */
  readonly leads: ReadonlySet<string>;
  readonly longestLead: number;
  /** 要提高  坚持 */
  readonly words: ReadonlySet<string>;
  /** 1 for each code unit that one of those words begins with: most clauses are excluded by it. */
  readonly begins: Uint8Array;
}

/** The openers of a lexicon. */
export const openersOf = defineQuery(
  'exhortation openers',
  'lexicon',
  (lexicon: Lexicon): Openers => {
    const leads = listClauseWords(lexicon, 'exhortationLead');
    const words = listClauseWords(lexicon, 'exhortation');
    const begins = new Uint8Array(0x10000);
    for (const word of [...leads, ...words]) begins[word.charCodeAt(0)] = 1;
    const longestLead = leads.reduce((longest, { length }) => Math.max(longest, length), 0);
    return { leads: new Set(leads), longestLead, words: new Set(words), begins };
  },
);

/** Whether the clause begins with an exhortation, after at most an ordinal and two leads. */
export function isExhortation(text: string, { start, end }: Span, openers: Openers): boolean {
  let at = start;
  while (at < end && !isUnifiedHan(text.charCodeAt(at))) at += 1;
  at = skipOrdinal(text, at);
  for (let leads = 0; leads < 2; leads += 1) {
    if (openers.begins[text.charCodeAt(at)] !== 1) return false;
    at += leadLength(text, at, openers);
  }
  return openers.words.has(text.charAt(at)) || openers.words.has(text.slice(at, at + 2));
}

/** 一是  三要  二、 */
function skipOrdinal(text: string, at: number): number {
  if (!'一二三四五六七八九十'.includes(text.charAt(at) || '?')) return at;
  const next = text.charAt(at + 1);
  if (next === '是' || next === '、') return at + 2;
  return next === '要' ? at + 1 : at;
}

function leadLength(text: string, at: number, { leads, longestLead }: Openers): number {
  for (let length = longestLead; length > 0; length -= 1) {
    if (leads.has(text.slice(at, at + length))) return length;
  }
  return 0;
}
