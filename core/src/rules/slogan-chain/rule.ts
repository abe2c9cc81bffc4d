import type { ParagraphFacts } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Lexicon } from '../../lexicon/types.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { findChains } from '../../cliches/features/four-character-chains.js';
import { isLaw } from '../../cliches/usage/official-papers.js';
import { contentOf, countCliches } from '../../cliches/usage/speech-cliches.js';
import { limitFindings, type Weighed } from '../../cliches/usage/limit-findings.js';

export default defineSpeechRule({
  meta: {
    id: 'slogan-chain',
    title: { zh: '四字口号连用', en: 'Four-character slogans in a row' },
    category: 'cliches',
    severity: 'information',
    basis: '惯例',
    fix: 'none',
    yieldsTo: ['cliche-density'],
    options: {
      fewest: {
        type: 'number',
        default: 4,
        minimum: 3,
        description: {
          zh: '四字短语连用到几个才提示',
          en: 'From how many four-character phrases in a row on it is reported',
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

  *check(speech, { fewest, limit }, lexicon) {
    if (isLaw(speech, lexicon)) return;
    const found: Weighed<Finding>[] = [];
    for (const [index, facts] of contentOf(speech)) {
      const paragraph = speech.paragraphs[index];
      if (!paragraph || facts.role === 'short') continue;
      for (const one of findIn(facts, lexicon, fewest)) {
        const span = toDocumentSpan(paragraph, one.finding.span);
        found.push({ weight: one.weight, finding: { ...one.finding, span } });
      }
    }
    if (found.length > 0)
      yield* limitFindings(found, limit, countCliches(speech, lexicon).characters);
  },
});

function findIn(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  fewest: number,
): readonly Weighed<Finding>[] {
  const chains = findChains(facts, lexicon).filter(({ members }) => members.length >= fewest);
  return chains.map(({ span, members }) => {
    const count = String(members.length);
    return {
      weight: members.length,
      finding: {
        span,
        message: {
          zh: `${count} 个四字口号连用，留一两个，其余换成具体做法`,
          en: `${count} four-character slogans in a row: keep one or two and say what will be done instead`,
        },
      },
    };
  });
}
