/** Whether a sentence is worded by its writer: common wording is no evidence that a draft was made from another. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../../cliches/lexicon/clause-words.js';
import { readAllCliches } from '../../cliches/lexicon/cliche-hits.js';
import { defineQuery } from '../../engine/queries.js';
import { isMark } from '../../sentences/sentence-fingerprints.js';
import type { Span } from '../../text/span.js';
import type { ReusableSentence } from './reusable-sentences.js';

/** Fewest UTF-16 units of a sentence outside of formulations, clichés, quotations and titles. */
const FEWEST_OWN = 12;

/** Whether enough of the sentence is neither formulation nor quotation, and it neither quotes anyone nor is ceremonial. */
export function hasOwnWords({ paragraph, own }: ReusableSentence, lexicon: Lexicon): boolean {
  const words = paragraph.text.slice(own.start, own.end);
  const { ceremonies, sources, verbs } = wordsOf(lexicon);
  if (ceremonies.some((word) => words.includes(word))) return false;
  if (words.split(CLAUSE_END).some((clause) => isQuoting(clause, sources, verbs))) return false;
  const isCommon = new Uint8Array(paragraph.text.length);
  for (const span of listCommon(paragraph, lexicon)) isCommon.fill(1, span.start, span.end);
  let count = 0;
  for (let at = own.start; at < own.end; at += 1) {
    if (isCommon[at] === 0 && !isMark(paragraph.text.charCodeAt(at))) count += 1;
  }
  return count >= FEWEST_OWN;
}

const CLAUSE_END = /[，,；;：:]/u;

const wordsOf = defineQuery(
  'words of quotations and ceremonies',
  'lexicon',
  (lexicon: Lexicon) => ({
    ceremonies: listClauseWords(lexicon, 'ceremony'),
    sources: listClauseWords(lexicon, 'quotedSource'),
    verbs: listClauseWords(lexicon, 'quotingVerb'),
  }),
);

/** 习近平总书记在考察时强调  《条例》第三条规定  国务院印发的方案明确 */
function isQuoting(clause: string, sources: readonly string[], verbs: readonly string[]): boolean {
  const starts = sources.map((word) => clause.indexOf(word)).filter((at) => at >= 0);
  if (starts.length === 0) return false;
  const first = starts.reduce((least, at) => Math.min(least, at));
  return verbs.some((verb) => clause.includes(verb, first + 1));
}

function listCommon(paragraph: ParagraphFacts, lexicon: Lexicon): readonly Span[] {
  const { hits, formulations } = readAllCliches(paragraph, lexicon);
  const phrases = hits.flatMap(({ parts }) => parts);
  return [...formulations, ...phrases, ...findEnclosed(paragraph)];
}

const OPENING = '“《';
const CLOSING = '”》';

/** The text in quotation marks or title marks; where one is not closed, up to the end of the paragraph. */
function findEnclosed({ text, brackets }: ParagraphFacts): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const at of brackets) {
    const sign = text.charAt(at);
    if (OPENING.includes(sign)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (CLOSING.includes(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: at + 1 });
    }
  }
  if (depth > 0) spans.push({ start, end: text.length });
  return spans;
}
