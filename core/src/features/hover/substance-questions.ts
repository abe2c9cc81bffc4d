/** Questions to a writer whose words state little. */
import type { OfficialDocument } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Lexicon, MissingSubstance } from '../../lexicon/types.js';
import type { Localized } from '../../rule/rule.js';
import { readSubstance } from '../../cliches/features/substance.js';
import type { SubstanceKind } from '../../cliches/features/substance-kinds.js';
import { findUnanswered } from '../../cliches/model/missing-substance.js';
import { overlaps, shift, type Span } from '../../text/span.js';

/** 写实些：数据（多少）？主体（谁来做）？…; `undefined` where nothing is missing. */
export function phraseQuestions(missing: readonly MissingSubstance[]): Localized | undefined {
  if (missing.length === 0) return undefined;
  const asked = ALL.filter((one) => missing.includes(one)).map((one) => QUESTIONS[one]);
  const zh = asked.map((question) => question.zh).join('');
  const en = asked.map((question) => question.en).join(' ');
  return { zh: `写实些：${zh}`, en: `Say it: ${en}` };
}

/** Asks for what is missing in the span; for everything where nothing is. */
export function askForMissing(
  document: OfficialDocument,
  lexicon: Lexicon,
  span: Span,
): Localized | undefined {
  const missing = findUnanswered(substanceIn(document, lexicon, span));
  return phraseQuestions(missing.length > 0 ? missing : ALL);
}

/** All questions, in the order of a card. */
const ALL: readonly MissingSubstance[] = ['data', 'actor', 'deadline', 'measure'];

const QUESTIONS: Readonly<Record<MissingSubstance, Localized>> = {
  data: { zh: '数据（多少）？', en: 'How much?' },
  actor: { zh: '主体（谁来做）？', en: 'Who does it?' },
  deadline: { zh: '时限（何时完成）？', en: 'By when?' },
  measure: { zh: '举措（怎么做）？', en: 'How?' },
};

function substanceIn(
  { places }: OfficialDocument,
  lexicon: Lexicon,
  span: Span,
): ReadonlySet<SubstanceKind> {
  const present = new Set<SubstanceKind>();
  const place = places.findLast(({ start }) => start <= span.start);
  if (!place) return present;
  const own = shift(span, -place.start);
  for (const paragraph of place.speech.paragraphs) {
    if (!overlaps(paragraph, own)) continue;
    for (const { span: words, kind } of readSubstance(paragraph.facts, lexicon)) {
      if (overlaps(toDocumentSpan(paragraph, words), own)) present.add(kind);
    }
  }
  return present;
}
