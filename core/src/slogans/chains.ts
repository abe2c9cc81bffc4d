import type { ParagraphFacts } from '../document/document.js';
import type { Lexicon } from '../rule/lexicon.js';
import { contains, type Span } from '../text/span.js';
import { hasSloganShape, readRuns, type FourCharacterRun } from './four-character.js';
import { isSettledChain } from './settled-chains.js';
import { readSlogans } from './slogans.js';

/** The shortest chain anybody asks for. */
const FEWEST = 3;

/** Three or more four-character slogans in a row, in order; computed once per paragraph and lexicon. */
export function findChains(
  paragraph: ParagraphFacts,
  lexicon: Lexicon,
): readonly FourCharacterRun[] {
  let ofLexicon = KNOWN.get(lexicon);
  if (!ofLexicon) KNOWN.set(lexicon, (ofLexicon = new WeakMap()));
  let known = ofLexicon.get(paragraph);
  if (!known) ofLexicon.set(paragraph, (known = find(paragraph, lexicon)));
  return known;
}

const KNOWN = new WeakMap<Lexicon, WeakMap<ParagraphFacts, readonly FourCharacterRun[]>>();

function find(paragraph: ParagraphFacts, lexicon: Lexicon): readonly FourCharacterRun[] {
  const { text } = paragraph;
  return readRuns(text, FEWEST).filter(({ members }) => {
    const words = members.map(({ start, end }) => text.slice(start, end));
    if (isSettledChain(words) || isParallel(words)) return false;
    const hits = readSlogans(paragraph, lexicon).map(({ span }) => span);
    const slogans = members.filter(
      (member, index) => isHit(member, hits) || hasSloganShape(words[index] ?? ''),
    );
    return slogans.length * 4 >= members.length * 3;
  });
}

function isHit(member: Span, hits: readonly Span[]): boolean {
  return hits.some((hit) => contains(hit, member) || contains(member, hit));
}

/** 道路自信、理论自信 and 敢于担当、敢于斗争 are made alike on purpose. */
function isParallel(words: readonly string[]): boolean {
  const heads = new Set(words.map((word) => word.slice(0, 2)));
  const tails = new Set(words.map((word) => word.slice(2)));
  return Math.min(heads.size, tails.size) <= Math.ceil(words.length / 3);
}
