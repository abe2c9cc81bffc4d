import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { findHollowSentences } from '../../cliches/model/decision.js';
import { describeHollow } from '../../cliches/model/hollow-message.js';
import { listMissing } from '../../cliches/model/list-missing.js';
import { allowedIn, isLaw } from '../../cliches/usage/official-papers.js';
import { contentOf, countCliches } from '../../cliches/usage/speech-cliches.js';
import { keepHighestRanked, type Weighed } from '../../cliches/usage/limit-findings.js';

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
    if (!lexicon.hollowness || isLaw(speech, lexicon)) return;
    const { kind, characters } = countCliches(speech, lexicon);
    const allowed = allowedIn(kind, characters, limit);
    if (allowed.most === 0) return;
    const question = { lexicon, shortest, extra: allowed.extra };
    const found: Weighed<Finding>[] = [];
    for (const [index, facts] of contentOf(speech)) {
      const paragraph = speech.paragraphs[index];
      if (!paragraph) continue;
      for (const hollow of findHollowSentences(facts, question)) {
        const span = toDocumentSpan(paragraph, hollow.span);
        const finding: Finding = {
          span,
          message: describeHollow(facts, lexicon, hollow, SUBJECT),
          severity: hollow.isSure ? 'information' : 'hint',
          fixes: listMissing(facts, lexicon, hollow.span, span.end),
        };
        found.push({ weight: hollow.judgement.hollow, finding });
      }
    }
    yield* keepHighestRanked(found, allowed.most);
  },
});

const SUBJECT = { zh: '这句话', en: 'This sentence' };
