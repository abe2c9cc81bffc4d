import type { Locale } from '../../settings/settings.js';
import type { Cliche, ClicheKind, MissingSubstance } from '../../lexicon/types.js';
import type { Localized } from '../../rule/rule.js';
import { allowanceOf } from '../../cliches/usage/allowance.js';
import { REFERENCE_NAMES } from '../../cliches/usage/excess-message.js';
import type { HoverCard } from './hover-card.js';
import type { FoundCliche } from '../navigation/cliche-places.js';
import { phraseQuestions } from './substance-questions.js';

/** The card for a cliché: its number here and elsewhere, alternatives, and questions about what is missing. */
export function describeCliche(cliche: FoundCliche, locale: Locale): HoverCard {
  const { span, count, uses } = cliche;
  const { entry } = count;
  const lines = [describeCount(cliche), describeCorpus(entry), ...describeWays(entry)];
  const question = phraseQuestions(entry.asks ?? ASKS[entry.kind]);
  return {
    span,
    title: describeTitle(entry)[locale],
    lines: [...lines, ...(question ? [question] : [])].map((line) => line[locale]),
    elsewhere: uses.filter(({ start }) => start !== span.start),
  };
}

function describeTitle({ phrase, kind }: Cliche): Localized {
  return { zh: `“${phrase}”（${KINDS[kind].zh}）`, en: `“${phrase}” (${KINDS[kind].en})` };
}

const KINDS: Readonly<Record<ClicheKind, Localized>> = {
  praise: { zh: '套话·称颂', en: 'cliché: praise' },
  pledge: { zh: '套话·表态', en: 'cliché: pledge' },
  appeal: { zh: '套话·号召', en: 'cliché: appeal' },
  framing: { zh: '套话·套语', en: 'cliché: set phrase' },
  demand: { zh: '套话·空泛要求', en: 'cliché: vague demand' },
  intensifier: { zh: '程度副词', en: 'intensifier' },
  fourCharacter: { zh: '套话·四字格', en: 'cliché: four characters' },
};

/** 本篇 14 次；同样篇幅的公开报告和文件，九成不超过 6 次 */
function describeCount({ count: { entry, places }, speech }: FoundCliche): Localized {
  const { usual } = allowanceOf(entry, speech, 0);
  const here = places.length;
  if (!usual) return { zh: `本篇 ${here} 次`, en: `${here} times here` };
  const [zh, en] = REFERENCE_NAMES[usual.kind];
  return {
    zh: `本篇 ${here} 次；同样篇幅的${zh}，九成不超过 ${usual.times} 次`,
    en: `${here} times here; nine in ten ${en} of this length have it ${usual.times} times at most`,
  };
}

/** The number of public texts with the phrase; unknown for a phrase of the writer's settings. */
function describeCorpus({ documents }: Cliche): Localized {
  if (documents === 0) return { zh: '设置里添加的套话', en: 'A cliché of your own settings' };
  return {
    zh: `在对照的公开文稿中，${documents} 篇用到`,
    en: `${documents} of the public texts compared have it`,
  };
}

function describeWays({ alternatives }: Cliche): Localized[] {
  if (!alternatives) return [];
  if (alternatives.length === 0) return [{ zh: '多数地方可以直接删去', en: 'It can mostly go' }];
  const list = alternatives.join(' / ');
  return [{ zh: `可以改为：${list}`, en: `Other ways to put it: ${list}` }];
}

/** The default questions for each kind of cliché. */
const ASKS: Readonly<Record<ClicheKind, readonly MissingSubstance[]>> = {
  praise: ['data'],
  pledge: ['actor', 'deadline', 'measure'],
  appeal: ['actor', 'measure'],
  framing: [],
  demand: ['data', 'actor', 'deadline', 'measure'],
  intensifier: [],
  fourCharacter: ['measure'],
};
