/** Puts rules to a part of a document, and keeps with it what they say for as long as it is unchanged. */
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

/** A rule that is on, with its options settled, and what it has used in this run. */
export interface ActiveRule extends RuleUse {
  readonly rule: Rule;
  readonly options: Readonly<Record<string, unknown>>;
}

/** One run of the rules that are on. */
export interface Run {
  readonly on: Readonly<Record<Rule['reads'], readonly ActiveRule[]>>;
  readonly lexicon: Lexicon;
  /** What findings are kept under; without one nothing is kept. */
  readonly key: object | undefined;
  readonly failures: Map<string, unknown>;
  readonly meter: RuleMeter;
  /** How often a rule threw or was left out: of a part during which this grows, some findings are missing. */
  missing: number;
}

/** What findings depend on beside the part: settings and rules, and for a speech its context. */
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

/** What is known of a speech from an earlier version: it is the same object and its context is the same. */
export function recallSpeech(
  speech: SpeechText,
  { key }: Run,
  context: SpeechContext,
): readonly RuleFinding[] | undefined {
  return key && FINDINGS.recall(speech, { key, context })?.value;
}

/** What the rules say of a speech; kept with it where no rule is missing. */
export function* rememberSpeech(
  speech: SpeechText,
  run: Run,
  context: SpeechContext,
): Generator<undefined, readonly RuleFinding[]> {
  const { missing } = run;
  const found = yield* checkWhole('speech', speech, run, context);
  if (run.key && run.missing === missing) FINDINGS.keep(speech, { key: run.key, context }, found);
  return found;
}

/** What the rules say of a document or speech, a step for each rule. */
export function* checkWhole(
  reads: 'document' | 'speech',
  part: object,
  run: Run,
  context?: SpeechContext,
): Generator<undefined, readonly RuleFinding[]> {
  let found = NOTHING;
  for (const active of run.on[reads]) {
    run.meter.start();
    const more = check(active, part, run, context);
    run.meter.charge(active);
    if (more) found = found.length > 0 ? found.concat(more) : more;
    yield;
  }
  return found;
}

/** What is known of a paragraph from an earlier version. */
export function recallParagraph(
  { facts }: Paragraph,
  { key }: Run,
): readonly RuleFinding[] | undefined {
  return key && FINDINGS.recall(facts, { key, context: undefined })?.value;
}

/**
 * What the rules say of each of the paragraphs. A rule is put to all of them before the next one, so that the clock is read
 * once for all of them.
 */
export function rememberParagraphs(
  paragraphs: readonly Paragraph[],
  run: Run,
): readonly (readonly RuleFinding[])[] {
  const { missing, meter } = run;
  const found = new Array<readonly RuleFinding[]>(paragraphs.length).fill(NOTHING);
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
      FINDINGS.keep(facts, key, found[index] ?? NOTHING);
  }
  return found;
}

/** What a rule says of a part: most say nothing of most parts. */
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

const NOTHING: readonly RuleFinding[] = [];
