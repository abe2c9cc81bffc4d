/** What a finding says of a hollow stretch: the figures that decided, the phrases, and what is missing. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon, MissingSubstance } from '../../lexicon/types.js';
import type { Localized } from '../../rule/rule.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import { readSubstance } from '../features/substance.js';
import type { SubstanceKind } from '../features/substance-kinds.js';
import { readStruck } from '../features/struck.js';
import type { HollowStretch } from './decision.js';

/** What is asked, in order. */
export const QUESTIONS: readonly MissingSubstance[] = ['actor', 'measure', 'data', 'deadline'];

const WORDS: Readonly<Record<MissingSubstance, Localized>> = {
  actor: { zh: '谁来做', en: 'who does it' },
  measure: { zh: '做什么', en: 'what is done' },
  data: { zh: '多少', en: 'how much' },
  deadline: { zh: '何时', en: 'by when' },
};

/** What answers a question already. */
const SIGNS: Readonly<Record<MissingSubstance, readonly SubstanceKind[]>> = {
  data: ['number'],
  actor: ['body', 'person'],
  deadline: ['date'],
  measure: ['act', 'name', 'document'],
};

/** The questions that the span of the paragraph leaves open. */
export function findMissing(facts: ParagraphFacts, span: Span): readonly MissingSubstance[] {
  const said = new Set<SubstanceKind>();
  for (const { kind, span: own } of readSubstance(facts)) if (overlaps(own, span)) said.add(kind);
  return QUESTIONS.filter((one) => !SIGNS[one].some((kind) => said.has(kind)));
}

/** A clause is called hollow from this probability on. */
const HOLLOW_CLAUSE = 0.5;
/** How many phrases are quoted, and how long they may be. */
const QUOTED = 3;
const LONGEST_QUOTE = 16;
/** From a call at the end nobody expects figures, but words of this meeting. */
const CALL = '让我们';

/** The message of the rules about hollow paragraphs and sentences. */
export function tellHollow(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  { span, judgement }: HollowStretch,
  of: Localized,
): Localized {
  const clauses = judgement.clauses.filter(({ neutral }) => !neutral);
  const hollow = clauses.filter((clause) => clause.hollow >= HOLLOW_CLAUSE).length;
  const struck = readStruck(facts, lexicon).filter((one) => contains(span, one.span));
  const letters = clauses.reduce((sum, { clause }) => sum + clause.letters, 0);
  const share = struck.reduce((sum, { span: own }) => sum + own.end - own.start, 0) / letters;
  const percent = String(Math.min(100, Math.round(share * 100)));
  const quotes = struck
    .map(({ span: own }) => facts.text.slice(own.start, own.end))
    .filter((words) => words.length <= LONGEST_QUOTE)
    .sort((a, b) => b.length - a.length)
    .slice(0, QUOTED)
    .map((words) => `“${words}”`)
    .join('');
  const advice = adviceOf(facts, span);
  const counts = [String(clauses.length), String(hollow)] as const;
  return {
    zh: `${of.zh} ${counts[0]} 个分句，${counts[1]} 个没有说出查得到的事${quotes === '' ? '' : `，${percent}% 是套话（${quotes}）`}；${advice.zh}`,
    en: `${of.en}: ${counts[1]} of ${counts[0]} clauses state nothing that could be checked${quotes === '' ? '' : `, ${percent}% is clichés (${quotes})`}; ${advice.en}`,
  };
}

function adviceOf(facts: ParagraphFacts, span: Span): Localized {
  if (facts.text.slice(span.start, span.end).includes(CALL)) {
    return {
      zh: '留一句号召，其余换成这次会议自己的话',
      en: 'keep one call and say the rest in words of this meeting',
    };
  }
  const missing = findMissing(facts, span);
  const asked = missing.length > 0 ? missing : QUESTIONS;
  return {
    zh: `补上${asked.map((one) => WORDS[one].zh).join('、')}，补不上的删去`,
    en: `say ${asked.map((one) => WORDS[one].en).join(', ')}, or delete it`,
  };
}
