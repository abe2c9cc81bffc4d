/** The message about a hollow stretch: the figures it is based on, the clichés, and what is missing. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon, MissingSubstance } from '../../lexicon/types.js';
import type { Localized } from '../../rule/rule.js';
import { contains, type Span } from '../../text/span.js';
import { readDeletableWords } from '../features/deletable-words.js';
import { readCliches } from '../lexicon/cliche-hits.js';
import type { HollowStretch } from './decision.js';
import { HOLLOW_CLAUSE, type JudgedClause } from './hollowness.js';
import { findMissing, QUESTIONS } from './missing-substance.js';

/** How the advice names each question. */
const WORDS: Readonly<Record<MissingSubstance, Localized>> = {
  actor: { zh: '谁来做', en: 'who does it' },
  measure: { zh: '做哪几件事', en: 'what is done' },
  data: { zh: '做到多少', en: 'how much' },
  deadline: { zh: '何时做完', en: 'by when' },
};

/** The message of the rules about hollow paragraphs and sentences. */
export function describeHollow(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  { span, judgement }: HollowStretch,
  of: Localized,
): Localized {
  const clauses = judgement.clauses.filter(({ neutral }) => !neutral);
  const hollow = clauses.filter((clause) => clause.hollow >= HOLLOW_CLAUSE).length;
  const quotes = quoteCliches(facts, lexicon, span);
  const percent = String(deletablePercentage(facts, lexicon, span, clauses));
  const advice = adviseOn(facts, lexicon, { span, judgement });
  const counts = [String(clauses.length), String(hollow)] as const;
  return {
    zh: `${of.zh} ${counts[0]} 个分句，${counts[1]} 个没有说出查得到的事${quotes === '' ? '' : `，${percent}% 是套话（${quotes}）`}；${advice.zh}`,
    en: `${of.en}: ${counts[1]} of ${counts[0]} clauses state nothing that could be checked${quotes === '' ? '' : `, ${percent}% is clichés (${quotes})`}; ${advice.en}`,
  };
}

/** The percentage of the letters that an editor would delete. */
function deletablePercentage(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  span: Span,
  clauses: readonly JudgedClause[],
): number {
  const letters = clauses.reduce((sum, { clause }) => sum + clause.letters, 0);
  const deletable = readDeletableWords(facts, lexicon)
    .filter((one) => contains(span, one.span))
    .reduce((sum, { span: { start, end } }) => sum + end - start, 0);
  return Math.min(100, Math.round((deletable / letters) * 100));
}

/** Most phrases that are quoted, and their shortest and longest length in UTF-16 units. */
const QUOTED = 3;
const SHORTEST_QUOTE = 3;
const LONGEST_QUOTE = 16;

/** The longest clichés in quotation marks, in their lexicon form, a frame with its gap: “为…作出积极贡献”. */
function quoteCliches(facts: ParagraphFacts, lexicon: Lexicon, span: Span): string {
  const phrases = readCliches(facts, lexicon)
    .filter((hit) => contains(span, hit.span))
    .map(({ entry }) => entry.phrase)
    .filter(({ length }) => length >= SHORTEST_QUOTE && length <= LONGEST_QUOTE);
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .slice(0, QUOTED)
    .map((words) => `“${words}”`)
    .join('');
}

/** An appeal to all: 让我们…  It needs no figures, but words of its own for this meeting. */
const CALL = /让我们|号召[，：]|团结奋斗！|努力奋斗[!！]/u;
/** 表示热烈的祝贺  致以崇高的敬意  衷心祝愿 */
const COURTESY =
  /(?:表示|致以)[^，。；！？]{0,10}(?:祝贺|感谢|谢意|敬意|问候|欢迎|慰问|祝福)|衷心祝[贺愿]/u;
/** From this share of exhortations among its clauses on, a stretch is about what is to be done. */
const LEAST_EXHORTATION = 0.2;

/** The advice for an appeal, a courtesy, an assessment or a list of tasks. */
function adviseOn(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  { span, judgement: { clauses } }: Pick<HollowStretch, 'span' | 'judgement'>,
): Localized {
  const words = facts.text.slice(span.start, span.end);
  if (CALL.test(words)) return KEEP_ONE_CALL;
  if (COURTESY.test(words)) return SAY_WHAT_FOR;
  const exhortations = clauses.filter(({ exhortation }) => exhortation).length;
  if (exhortations < clauses.length * LEAST_EXHORTATION) return GIVE_AN_EXAMPLE;
  const missing = findMissing(facts, lexicon, span);
  const asked = missing.length > 0 ? missing : QUESTIONS;
  const isAboutLine = clauses.some(({ neutral }) => neutral);
  return {
    zh: `${isAboutLine ? '规范表述照写，其余' : ''}写明${asked.map((one) => WORDS[one].zh).join('、')}，写不出的删去`,
    en: `${isAboutLine ? 'leave standard formulations as they are; of the rest ' : ''}say ${asked.map((one) => WORDS[one].en).join(', ')}, or delete it`,
  };
}

const KEEP_ONE_CALL: Localized = {
  zh: '留一句号召，其余换成这次会议自己的话',
  en: 'keep one call and say the rest in words of this meeting',
};
const SAY_WHAT_FOR: Localized = {
  zh: '致意留一句，其余写对方做成的一两件事',
  en: 'keep one sentence of courtesy and tell one or two things that they have done',
};
const GIVE_AN_EXAMPLE: Localized = {
  zh: '举一件事、一个数字或者一条理由，举不出的删去',
  en: 'give an example, a figure or a reason, or delete it',
};
