/** Lists the clauses of a finding that state nothing, and those that state something. */
import type { OfficialDocument } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import {
  HOLLOW_CLAUSE,
  judgeParagraph,
  type JudgedClause,
} from '../../cliches/model/hollowness.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Localized } from '../../rule/localized.js';
import { overlaps, shift, type Span } from '../../text/span.js';

/** Most clauses of each kind, and the longest text of each, in UTF-16 units. */
const SHOWN = 3;
const LONGEST = 24;

/** 空：“…”（90%）“…”（80%）; 实：“…”. One line for each kind that occurs in the span; empty where no clause is judged. */
export function listClauses(
  { places }: OfficialDocument,
  span: Span,
  lexicon: Lexicon,
): readonly Localized[] {
  const place = places.findLast(({ start }) => start <= span.start);
  if (!place) return [];
  const own = shift(span, -place.start);
  const clauses = place.speech.paragraphs.flatMap((paragraph) =>
    overlaps(paragraph, own)
      ? judgeParagraph(paragraph.facts, lexicon)
          .clauses.filter(
            ({ clause, neutral }) => !neutral && overlaps(toDocumentSpan(paragraph, clause), own),
          )
          .map((one) => ({ ...one, words: wordsOf(paragraph.facts.text, one) }))
      : [],
  );
  const hollow = clauses
    .filter((one) => one.hollow >= HOLLOW_CLAUSE)
    .toSorted((a, b) => b.hollow - a.hollow)
    .slice(0, SHOWN)
    .map(({ words, hollow: chance }) => `“${words}”（${String(Math.round(chance * 100))}%）`);
  const stating = clauses
    .filter((one) => one.hollow < HOLLOW_CLAUSE)
    .toSorted((a, b) => a.hollow - b.hollow)
    .slice(0, SHOWN)
    .map(({ words }) => `“${words}”`);
  return [
    ...(hollow.length > 0
      ? [{ zh: `空：${hollow.join('')}`, en: `Hollow: ${hollow.join(' ')}` }]
      : []),
    ...(stating.length > 0
      ? [{ zh: `实：${stating.join('')}`, en: `Says something: ${stating.join(' ')}` }]
      : []),
  ];
}

/** 。， and other marks at the end of a clause. */
const MARKS_AT_END = /[，。；！？：,;!?:]{1,3}$/u;

function wordsOf(text: string, { clause }: JudgedClause): string {
  const words = text.slice(clause.start, clause.end).trim().replace(MARKS_AT_END, '');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
