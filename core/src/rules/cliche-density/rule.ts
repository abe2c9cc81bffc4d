import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { BARREN_SHARE, DENSE_LENGTH, DENSE_SHARE, findDense } from '../../cliches/model/density.js';
import type { Share } from '../../cliches/features/share.js';
import { contentOf, countCliches } from '../../cliches/usage/speech-cliches.js';
import { keepHighestRanked, type Weighed } from '../../cliches/usage/limit-findings.js';

const PERCENT = 100;

export default defineSpeechRule({
  meta: {
    id: 'cliche-density',
    title: { zh: '整段多是套话', en: 'A paragraph of stock phrases' },
    category: 'cliches',
    severity: 'information',
    basis: '惯例',
    fix: 'none',
    tags: ['vague'],
    options: {
      share: {
        type: 'number',
        default: DENSE_SHARE * PERCENT,
        minimum: 1,
        description: {
          zh: '套话占一段文字的百分之几以上才提示',
          en: 'From how many per cent of stock phrases on a paragraph is reported',
        },
      },
      barren: {
        type: 'number',
        default: BARREN_SHARE * PERCENT,
        minimum: 1,
        description: {
          zh: '没有一个数字、日期、名称、单位、具体事项的段落，套话占百分之几以上就提示',
          en: 'From how many per cent on where the paragraph has no figure, date, name, body or object',
        },
      },
      shortest: {
        type: 'number',
        default: DENSE_LENGTH,
        minimum: 1,
        description: {
          zh: '多少字以上的段落才看',
          en: 'The shortest paragraph that is looked at, in characters',
        },
      },
      limit: {
        type: 'number',
        default: 3,
        minimum: 1,
        description: {
          zh: '每三千字最多提示几段，只留最突出的',
          en: 'How many findings there may be in 3,000 characters; the worst are kept',
        },
      },
    },
  },

  *check(speech, { share, barren, shortest, limit }, lexicon) {
    if (lexicon.cliches.length === 0) return;
    const limits = { share: share / PERCENT, barren: barren / PERCENT, shortest };
    const found: Weighed<Finding>[] = [];
    for (const [index, facts] of contentOf(speech)) {
      const dense = findDense(facts, lexicon, limits);
      const paragraph = dense && speech.paragraphs[index];
      if (!paragraph) continue;
      const span = toDocumentSpan(paragraph, { start: 0, end: facts.text.length });
      const weight = dense.cliches / (dense.characters + dense.substance);
      found.push({
        weight,
        finding: { span, message: toMessage(dense, facts.text.includes(CALL)) },
      });
    }
    if (found.length > 0)
      yield* keepHighestRanked(found, limit, countCliches(speech, lexicon).characters);
  },
});

/** How many of the phrases are named. */
const NAMED = 4;

/** 让我们在…的坚强领导下: from a call at the end nobody expects figures, but words of this meeting. */
const CALL = '让我们';

function toMessage({ cliches, characters, hits }: Share, isCall: boolean): Finding['message'] {
  const phrases = [...new Set(hits.map(({ entry }) => entry))]
    .filter(({ kind }) => kind !== 'intensifier')
    .toSorted((a, b) => b.phrase.length - a.phrase.length)
    .slice(0, NAMED)
    .map(({ phrase }) => `“${phrase}”`)
    .join('');
  const share = String(Math.round((cliches / characters) * PERCENT));
  const advice = isCall
    ? {
        zh: '留一句号召，其余换成这次会议自己的话',
        en: 'keep one call and say the rest in words of this meeting',
      }
    : { zh: '补上数据、主体、时限、举措', en: 'say how many, who, by when and how' };
  return {
    zh: `这一段 ${share}% 是套话（${phrases}），${advice.zh}`,
    en: `${share}% of this paragraph are stock phrases (${phrases}); ${advice.en}`,
  };
}
