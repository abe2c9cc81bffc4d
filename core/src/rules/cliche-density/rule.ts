import { findHollowParagraph, SHORTEST_PARAGRAPH } from '../../cliches/model/decision.js';
import { findHollow } from '../../cliches/model/hollow-findings.js';
import { defineSpeechRule } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'cliche-density',
    title: { zh: '整段多是套话', en: 'A paragraph of stock phrases' },
    category: 'cliches',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    tags: ['vague'],
    options: {
      shortest: {
        type: 'number',
        default: SHORTEST_PARAGRAPH,
        minimum: 1,
        description: {
          zh: '多少字以上的段落才看',
          en: 'The shortest paragraph that is looked at, in characters',
        },
      },
      limit: {
        type: 'number',
        default: 1,
        minimum: 0,
        description: {
          zh: '报告、决定、政策文件每一万字最多提示几段，只留最突出的；讲话不限',
          en: 'How many findings there may be in 10,000 characters of reports and papers; the worst are kept. Speeches have no limit',
        },
      },
    },
  },

  *check(speech, { shortest, limit }, lexicon) {
    yield* findHollow(speech, lexicon, {
      find: (facts, criteria) => {
        const hollow = findHollowParagraph(facts, criteria);
        return hollow ? [hollow] : [];
      },
      subject: SUBJECT,
      shortest,
      limit,
    });
  },
});

const SUBJECT = { zh: '这一段', en: 'This paragraph' };
