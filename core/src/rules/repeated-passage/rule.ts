import type { SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule, type Finding, type Fix, type RelatedSpot } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { widenToLines } from '../../text/remove-lines.js';
import type { Span } from '../../text/span.js';
import type { Lexicon } from '../../lexicon/types.js';
import { isLaw, isOfficialPaper } from '../../cliches/usage/official-papers.js';
import { countCliches } from '../../cliches/usage/speech-cliches.js';
import { findRepeatedClauses, type PlacedClause } from './repeated-clauses.js';
import { inTextOrder, limitFindings, type Weighed } from '../../cliches/usage/limit-findings.js';
import { findRepeats, type Repeat } from './find-repeats.js';
import { findRepeatedClosings } from './repeated-closings.js';
import { findRepeatedHeads } from './repeated-heads.js';
import type { Passage } from './passage.js';

export default defineSpeechRule({
  meta: {
    id: 'repeated-passage',
    title: { zh: '语句重复', en: 'A passage that stands there twice' },
    category: 'cliches',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    options: {
      shortest: {
        type: 'number',
        default: 15,
        minimum: 8,
        description: {
          zh: '一字不差的句子，多少字以上才提示（不算标点）',
          en: 'The shortest sentence reported when it is repeated word for word, without marks',
        },
      },
      shortestClause: {
        type: 'number',
        default: 13,
        minimum: 8,
        description: {
          zh: '讲话里一字不差的空泛分句，多少字以上才提示',
          en: 'The shortest hollow clause reported when a speech repeats it word for word',
        },
      },
      limit: {
        type: 'number',
        default: 2,
        minimum: 1,
        description: {
          zh: '每三千字最多提示几处，只留最长的',
          en: 'How many findings there may be in 3,000 characters; the longest are kept',
        },
      },
    },
  },

  *check(speech, { shortest, shortestClause, limit }, lexicon) {
    const found = findRepeats(speech, lexicon, shortest).map((repeat) => {
      const finding = toFinding(speech, repeat);
      return { weight: finding.span.end - finding.span.start, finding };
    });
    const heads = findHeads(speech, lexicon, found);
    const whole = [...found, ...heads];
    const all = [
      ...whole,
      ...findClosings(speech, whole),
      ...findClauses(speech, lexicon, shortestClause, whole),
    ];
    yield* limitFindings(inTextOrder(all), limit, speech.text.length);
  },
});

/** Findings for repeated beginnings outside the repeats already found. */
function findHeads(
  speech: SpeechText,
  lexicon: Lexicon,
  found: readonly Weighed<Finding>[],
): readonly Weighed<Finding>[] {
  const isFound = overlapTest(found.map(({ finding }) => finding.span));
  return findRepeatedHeads(speech, lexicon).flatMap(({ paragraph, first, later, isWhole }) => {
    const span = placeOf(speech, { paragraph, span: later });
    if (isFound(span)) return [];
    const related = [relatedTo(placeOf(speech, { paragraph, span: first }))];
    const fixes = isWhole ? [deletionOf(speech, span)] : [];
    const finding = { span, message: SAID_BEFORE, related, fixes };
    return [{ weight: span.end - span.start, finding }];
  });
}

/** Findings for second closing wishes outside the repeats already found. */
function findClosings(
  speech: SpeechText,
  found: readonly Weighed<Finding>[],
): readonly Weighed<Finding>[] {
  const isFound = overlapTest(found.map(({ finding }) => finding.span));
  return findRepeatedClosings(speech).flatMap(({ first, later }) => {
    const span = placeOf(speech, later);
    if (isFound(span)) return [];
    const related = [relatedTo(placeOf(speech, first))];
    const finding = { span, message: CLOSING, related, fixes: [deletionOf(speech, span)] };
    return [{ weight: span.end - span.start, finding }];
  });
}

const CLOSING = {
  zh: '“最后，祝……”前面已经说过一次，结尾的祝愿只留一处',
  en: 'The speech closes with its wishes twice: keep one of the two',
};

/** Findings for clauses outside the repeats already found; none in reports and papers, which must repeat their terms. */
function findClauses(
  speech: SpeechText,
  lexicon: Lexicon,
  shortest: number,
  found: readonly Weighed<Finding>[],
): readonly Weighed<Finding>[] {
  if (isOfficialPaper(countCliches(speech, lexicon).kind) || isLaw(speech, lexicon)) return [];
  const isFound = overlapTest(found.map(({ finding }) => finding.span));
  return findRepeatedClauses(speech, lexicon, shortest).flatMap(({ first, later }) => {
    const span = placeOf(speech, later);
    if (isFound(span)) return [];
    const related = [relatedTo(placeOf(speech, first))];
    return [{ weight: span.end - span.start, finding: { span, message: CLAUSE, related } }];
  });
}

const CLAUSE = {
  zh: '这半句前面已经说过，也没有说出什么事；留一处，另一处写这里要办的事',
  en: 'This was said before and states nothing: keep one of the two, and say in the other what is to be done',
};

function placeOf({ paragraphs }: SpeechText, { paragraph, span }: PlacedClause): Span {
  const own = paragraphs[paragraph];
  return own ? toDocumentSpan(own, span) : span;
}

function toFinding(speech: SpeechText, { first, later, exact }: Repeat): Finding {
  const span = spanOf(speech, later);
  return {
    span,
    message: exact
      ? SAID_BEFORE
      : {
          zh: '这段话和前面的一段几乎一样，删去一处或者改写',
          en: 'This is nearly the same as a passage before; delete or rewrite one of the two',
        },
    fixes: [deletionOf(speech, span)],
    related: [relatedTo(spanOf(speech, first))],
    unnecessary: true,
  };
}

const SAID_BEFORE = {
  zh: '这段话前面已经说过，删去一处',
  en: 'This was said before; delete one of the two',
};

function relatedTo(span: Span): RelatedSpot {
  return { span, message: { zh: '第一次在这里', en: 'It stands here first' } };
}

function deletionOf({ text }: SpeechText, span: Span): Fix {
  return {
    title: { zh: '删去后面这一处', en: 'Delete the later one' },
    edits: [{ span: widenToLines(text, span), newText: '' }],
    safe: false,
  };
}

/** From the first sentence to the last, which may be in another paragraph. */
function spanOf({ paragraphs }: SpeechText, passage: Passage): Span {
  const from = paragraphs[passage.from.paragraph];
  const to = paragraphs[passage.to.paragraph];
  if (!from || !to) return { start: 0, end: 0 };
  return {
    start: toDocumentSpan(from, passage.from.span).start,
    end: toDocumentSpan(to, passage.to.span).end,
  };
}
