import type { SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { widenToLines } from '../../text/remove-lines.js';
import type { Span } from '../../text/span.js';
import { keepHighestRanked } from '../../cliches/usage/limit-findings.js';
import { findRepeats, type Passage, type Repeat } from './find-repeats.js';

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

  *check(speech, { shortest, limit }) {
    const found = findRepeats(speech, shortest).map((repeat) => {
      const finding = toFinding(speech, repeat);
      return { weight: finding.span.end - finding.span.start, finding };
    });
    yield* keepHighestRanked(found, limit, speech.text.length);
  },
});

function toFinding(speech: SpeechText, { first, later, exact }: Repeat): Finding {
  const span = spanOf(speech, later);
  return {
    span,
    message: exact
      ? {
          zh: '这段话前面已经说过，删去一处',
          en: 'This was said before; delete one of the two',
        }
      : {
          zh: '这段话和前面的一段几乎一样，删去一处或者改写',
          en: 'This is nearly the same as a passage before; delete or rewrite one of the two',
        },
    fixes: [
      {
        title: { zh: '删去后面这一处', en: 'Delete the later one' },
        edits: [{ span: widenToLines(speech.text, span), newText: '' }],
        safe: false,
      },
    ],
    related: [
      {
        span: spanOf(speech, first),
        message: { zh: '第一次在这里', en: 'It stands here first' },
      },
    ],
    unnecessary: true,
  };
}

/** From the first sentence to the last, which may stand in another paragraph. */
function spanOf({ paragraphs }: SpeechText, passage: Passage): Span {
  const from = paragraphs[passage.from.paragraph];
  const to = paragraphs[passage.to.paragraph];
  if (!from || !to) return { start: 0, end: 0 };
  return {
    start: toDocumentSpan(from, passage.from.span).start,
    end: toDocumentSpan(to, passage.to.span).end,
  };
}
