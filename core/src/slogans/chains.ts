import type { ParagraphFacts } from '../document/document.js';
import type { Lexicon } from '../rule/lexicon.js';
import { contains, type Span } from '../text/span.js';
import {
  FEWEST_IN_ROW as FEWEST,
  hasSloganShape,
  isCharacter,
  readRuns,
  type FourCharacterRun,
} from './four-character.js';
import { lexiconMemoOf } from './paragraph-memo.js';
import { mayHaveRows } from './sentence-prints.js';
import { isSettledChain } from './settled-chains.js';
import { readSlogans } from './slogans.js';

/** Three or more four-character slogans in a row, in order; computed once per paragraph and lexicon. */
export function findChains(
  paragraph: ParagraphFacts,
  lexicon: Lexicon,
): readonly FourCharacterRun[] {
  const memo = lexiconMemoOf(paragraph, lexicon);
  return (memo.chains ??= find(paragraph, lexicon));
}

const NONE: readonly FourCharacterRun[] = [];

function find(paragraph: ParagraphFacts, lexicon: Lexicon): readonly FourCharacterRun[] {
  const { text } = paragraph;
  // One member at least is in the lexicon; looking for that is cheaper than looking for rows.
  if (readSlogans(paragraph, lexicon).length === 0 || !mayHaveRows(paragraph)) return NONE;
  return readRuns(text, FEWEST).flatMap(({ members }) => {
    const hits = readSlogans(paragraph, lexicon).map(({ span }) => span);
    const wordsOf = ({ start, end }: Span) => text.slice(start, end);
    const isSlogan = (member: Span) =>
      hits.some(
        (hit) => contains(hit, member) && (hit.start === member.start || !hasLead(member)),
      ) || hasSloganShape(wordsOf(member));
    // 在…的坚强领导下，坚定信心、…: what has words before it must be a phrase of its own.
    const hasLead = ({ start }: Span) => isCharacter(text.charCodeAt(start - 1));
    const [opening] = members;
    const first = opening && !hasLead(opening) ? 0 : members.findIndex(isSlogan);
    const last = members.findLastIndex(isSlogan);
    const chain = members.slice(Math.max(first, 0), last + 1);
    const words = chain.map(wordsOf);
    if (chain.length < FEWEST || isSettledChain(words) || isParallel(words)) return [];
    if (chain.filter(isSlogan).length * 4 < chain.length * 3) return [];
    const start = chain[0]?.start ?? 0;
    return [{ members: chain, span: { start, end: chain.at(-1)?.end ?? start } }];
  });
}

/** 道路自信、理论自信 and 敢于担当、敢于斗争 are made alike on purpose. */
function isParallel(words: readonly string[]): boolean {
  const heads = new Set(words.map((word) => word.slice(0, 2)));
  const tails = new Set(words.map((word) => word.slice(2)));
  return Math.min(heads.size, tails.size) <= Math.ceil(words.length / 3);
}
