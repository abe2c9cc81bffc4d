import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { findHollow } from '../../cliches/model/vague-sentences.js';
import { contentOf, countCliches } from '../../cliches/usage/speech-cliches.js';
import { keepHighestRanked, type Weighed } from '../../cliches/usage/limit-findings.js';

const PERCENT = 100;

export default defineSpeechRule({
  meta: {
    id: 'hollow-sentence',
    title: { zh: '句子空泛', en: 'A sentence that says nothing' },
    category: 'cliches',
    severity: 'hint',
    basis: '惯例',
    fix: 'none',
    tags: ['vague'],
    options: {
      share: {
        type: 'number',
        default: 80,
        minimum: 1,
        description: {
          zh: '套话和泛泛的词语占一句话的百分之几以上才提示',
          en: 'From how many per cent of stock phrases and empty words on a sentence is reported',
        },
      },
      shortest: {
        type: 'number',
        default: 30,
        minimum: 1,
        description: {
          zh: '多少字以上的句子才看',
          en: 'The shortest sentence that is looked at, in characters',
        },
      },
      limit: {
        type: 'number',
        default: 2,
        minimum: 1,
        description: {
          zh: '每三千字最多提示几句，只留最突出的',
          en: 'How many findings there may be in 3,000 characters; the worst are kept',
        },
      },
    },
  },

  *check(speech, { share, shortest, limit }, lexicon) {
    if (lexicon.cliches.length === 0) return;
    const found: Weighed<Finding>[] = [];
    for (const [index, facts] of contentOf(speech)) {
      const paragraph = speech.paragraphs[index];
      if (!paragraph || facts.text.length < shortest) continue;
      const limits = { share: share / PERCENT, shortest };
      for (const { span, cliches } of findHollow(facts, lexicon, limits)) {
        found.push({
          weight: cliches + (span.end - span.start) / LONG,
          finding: { span: toDocumentSpan(paragraph, span), message: MESSAGE },
        });
      }
    }
    if (found.length > 0)
      yield* keepHighestRanked(found, limit, countCliches(speech, lexicon).characters);
  },
});

/** A sentence of this length weighs as much as one that is clichés throughout. */
const LONG = 400;

const MESSAGE = {
  zh: '这句话只有套话，没有数据、时间、主体和举措，补上一样或者删去',
  en: 'This sentence is stock phrases only: add a figure, a date, a body or a measure, or delete it',
};
