/** Runs rules on a part of a document and caches their findings with the part for as long as it is unchanged. */
import type {
  CalendarDate,
  Paragraph,
  ParagraphFacts,
  SpeechText,
} from '../document/model/document.js';
import type { Lexicon } from '../lexicon/types.js';
import type { Finding, Rule, SpeechContext } from '../rule/rule.js';
import { defineMemory } from './queries.js';
import type { RuleMeter, RuleUse } from './rule-budget.js';

/** A finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** A rule that is on, with its options resolved and the time it has used in this run. */
export interface ActiveRule extends RuleUse {
  readonly rule: Rule;
  readonly options: Readonly<Record<string, unknown>>;
}

/** One run of the rules that are on, by what they read. */
export interface Run {
  readonly on: Readonly<Record<Rule['reads'], readonly ActiveRule[]>>;
  readonly lexicon: Lexicon;
  /** Cache key of findings; without one nothing is cached. */
  readonly key: object | undefined;
  readonly failures: Map<string, unknown>;
  readonly meter: RuleMeter;
  /** How often a rule threw or was left out. A part during whose check this grows has an incomplete list of findings. */
  missing: number;
}

/** The inputs of findings beside the part: settings and rules (`key`), and for a speech its context. */
interface FindingsKey {
  readonly key: object | undefined;
  readonly context: SpeechContext | undefined;
}

const FINDINGS = defineMemory<object, FindingsKey, readonly RuleFinding[]>(
  'findings',
  'paragraph',
  (one, other) => one.key === other.key && isSameContext(one.context, other.context),
);

function isSameContext(one: SpeechContext | undefined, other: SpeechContext | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const { date, today } = one;
  return (
    isSameDay(date, other.date) &&
    isSameDay(today, other.today) &&
    date?.source === other.date?.source
  );
}

function isSameDay(one: CalendarDate | undefined, other: CalendarDate | undefined): boolean {
  return one?.year === other?.year && one?.month === other?.month && one?.day === other?.day;
}

/** The cached findings of a speech, if it is the same object with the same context; `undefined` otherwise. */
export function recallSpeech(
  speech: SpeechText,
  { key }: Run,
  context: SpeechContext,
): readonly RuleFinding[] | undefined {
  return key && FINDINGS.recall(speech, { key, context })?.value;
}

/** The findings of the rules on a speech; cached with it if they are complete. */
export function* checkAndRememberSpeech(
  speech: SpeechText,
  run: Run,
  context: SpeechContext,
): Generator<undefined, readonly RuleFinding[]> {
  const { missing } = run;
  const found = yield* checkWhole('speech', speech, run, context);
  if (run.key && run.missing === missing) FINDINGS.keep(speech, { key: run.key, context }, found);
  return found;
}

/** The findings of the rules on a document or speech; one step per rule. */
export function* checkWhole(
  reads: 'document' | 'speech',
  part: object,
  run: Run,
  context?: SpeechContext,
): Generator<undefined, readonly RuleFinding[]> {
  let found = NO_FINDINGS;
  for (const active of run.on[reads]) {
    run.meter.start();
    const more = check(active, part, run, context);
    run.meter.charge(active);
    if (more) found = found.length > 0 ? found.concat(more) : more;
    yield;
  }
  return found;
}

/** The cached findings of a paragraph; `undefined` where it was not checked yet. */
export function recallParagraph(
  { facts }: Paragraph,
  { key }: Run,
): readonly RuleFinding[] | undefined {
  return key && FINDINGS.recall(facts, { key, context: undefined })?.value;
}

/**
 * The findings of the rules on each of the paragraphs, by their index. Each rule checks all paragraphs before the next rule
 * starts, so that the clock is read once per rule.
 */
export function checkAndRememberParagraphs(
  paragraphs: readonly Paragraph[],
  run: Run,
): readonly (readonly RuleFinding[])[] {
  const { missing, meter } = run;
  const found = new Array<readonly RuleFinding[]>(paragraphs.length).fill(NO_FINDINGS);
  meter.start();
  for (const active of run.on.paragraph) {
    for (let index = 0; index < paragraphs.length; index += 1) {
      const { facts } = paragraphs[index] as Paragraph; // the index is below the length
      const more = check(active, facts, run);
      if (more) found[index] = found[index]?.concat(more) ?? more;
    }
    meter.charge(active);
  }
  if (run.key && run.missing === missing) {
    const key = { key: run.key, context: undefined };
    for (const [index, { facts }] of paragraphs.entries())
      FINDINGS.keep(facts, key, found[index] ?? NO_FINDINGS);
  }
  return found;
}

/** The findings of one rule on one part; `undefined` where there are none, which is the usual case. */
function check(
  active: ActiveRule,
  part: object,
  run: Run,
  context?: SpeechContext,
): RuleFinding[] | undefined {
  const { rule, options } = active;
  const { lexicon, meter } = run;
  let found: RuleFinding[] | undefined;
  try {
    if (active.isLeftOut) {
      run.missing += 1;
      return undefined;
    }
    if (rule.reads === 'paragraph' && rule.concerns?.(part as ParagraphFacts, lexicon) === false)
      return undefined;
    // Part and context are what `reads` names, and the options were validated against the rule's own.
    const findings = rule.check(part as never, options as never, lexicon, context as never);
    for (const finding of findings) {
      (found ??= []).push({ rule, finding });
      if (meter.charge(active)) continue;
      run.missing += 1;
      break;
    }
  } catch (error) {
    run.failures.set(rule.meta.id, error);
    run.missing += 1;
  }
  return found;
}

const NO_FINDINGS: readonly RuleFinding[] = [];
