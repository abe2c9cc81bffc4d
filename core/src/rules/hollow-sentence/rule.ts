import { findHollowSentences } from '../../cliches/model/decision.js';
import { findHollow } from '../../cliches/model/hollow-findings.js';
import { defineSpeechRule } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'hollow-sentence',
    title: { zh: '句子空泛', en: 'A sentence that says nothing' },
    category: 'cliches',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    tags: ['vague'],
    yieldsTo: ['cliche-density'],
    options: {
      shortest: {
        type: 'number',
        default: 28,
        minimum: 1,
        description: {
          zh: '多少字以上的句子才看',
          en: 'The shortest sentence that is looked at, in characters',
        },
      },
      limit: {
        type: 'number',
        default: 0,
        minimum: 0,
        description: {
          zh: '报告、决定、政策文件每一万字最多提示几句，只留最突出的；讲话不限',
          en: 'How many findings there may be in 10,000 characters of reports and papers; the worst are kept. Speeches have no limit',
        },
      },
    },
  },

  *check(speech, { shortest, limit }, lexicon) {
    yield* findHollow(speech, lexicon, {
      find: findHollowSentences,
      subject: SUBJECT,
      shortest,
      limit,
    });
  },
});

const SUBJECT = { zh: '这句话', en: 'This sentence' };
