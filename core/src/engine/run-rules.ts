/** Runs rules over a document, step by step. */
import { findSpeechDate } from '../document/dates/document-date.js';
import type { OfficialDocument, Paragraph, SpeechText } from '../document/model/document.js';
import { toDocumentSpan } from '../document/lines/paragraph-spans.js';
import { defaultOptions } from '../rule/options.js';
import type { Rule } from '../rule/rule.js';
import {
  type ActiveRule,
  checkWhole,
  recallParagraph,
  recallSpeech,
  checkAndRememberParagraphs,
  checkAndRememberSpeech,
  type RuleFinding,
  type Run,
} from './check-part.js';
import { defineMemory } from './queries.js';
import { type RuleBudget, RuleMeter } from './rule-budget.js';
import { shift, type Span } from '../text/span.js';
import type { Settings } from '../settings/settings.js';

/** A finding on a part of the document, with the function that maps spans of that part to spans of the document. */
export interface PlacedFinding extends RuleFinding {
  readonly place: (span: Span) => Span;
}

/** A rule that threw; only its own findings are missing. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** Makes `analyze` reuse the findings of unchanged paragraphs and speeches from earlier versions. Opaque to callers. */
export interface AnalysisCache {
  settings: Settings | undefined;
  rules: readonly Rule[] | undefined;
  /** Replaced by a new object when settings or rules change, so that older findings are no longer found. */
  key: object;
}

/** Creates a cache for one open document; `analyze` without one has the same result and computes everything anew. */
export function createAnalysisCache(): AnalysisCache {
  return { settings: undefined, rules: undefined, key: {} };
}

/** The findings of the rules on a document. */
export interface RuleResults {
  /** In no order. */
  readonly found: readonly PlacedFinding[];
  /** Each rule that threw is named once. */
  readonly failures: readonly RuleFailure[];
  /** Ids of the rules that exceeded their share of the budget; what they found until then is in `found`. */
  readonly leftOut: readonly string[];
}

/** The cache of earlier analyses and the limit on the time of a rule. */
export interface RunOptions {
  readonly cache?: AnalysisCache | undefined;
  readonly budget?: RuleBudget | undefined;
}

/** Runs the rules step by step. A step is one rule on the document or on a speech, or all rules on some paragraphs. */
export function* runRules(
  rules: readonly Rule[],
  document: OfficialDocument,
  settings: Settings,
  { cache, budget }: RunOptions,
): Generator<undefined, RuleResults> {
  if (cache && (cache.settings !== settings || cache.rules !== rules)) {
    Object.assign(cache, { settings, rules, key: {} });
  }
  const on = toActive(rules, settings);
  const run: Run = {
    on: {
      document: on.filter(({ rule }) => rule.reads === 'document'),
      speech: on.filter(({ rule }) => rule.reads === 'speech'),
      paragraph: on.filter(({ rule }) => rule.reads === 'paragraph'),
    },
    lexicon: settings.lexicon,
    key: cache?.key,
    failures: new Map(),
    meter: new RuleMeter(budget),
    missing: 0,
  };
  const found: PlacedFinding[] = [];
  placeAll(yield* checkWhole('document', document, run), (span) => span, found);
  yield* checkSpeeches(document, run, found);
  const failures = [...run.failures].map(([rule, error]) => ({ rule, error }));
  const leftOut = on.filter(({ isLeftOut }) => isLeftOut).map(({ rule }) => rule.meta.id);
  return { found, failures, leftOut };
}

function toActive(rules: readonly Rule[], settings: Settings): readonly ActiveRule[] {
  return rules
    .filter(({ meta }) => (settings.severity[meta.id] ?? meta.severity) !== 'off')
    .map((rule) => ({
      rule,
      options: settings.options[rule.meta.id] ?? defaultOptions(rule.meta.options),
      used: 0,
      isLeftOut: false,
    }));
}

/** Runs speech rules, and paragraph rules too: the speeches of a document cover all its paragraphs. */
function* checkSpeeches(
  document: OfficialDocument,
  run: Run,
  into: PlacedFinding[],
): Generator<undefined, void> {
  for (const place of document.places) {
    const { speech, start } = place;
    // Paragraphs first: queries on them that speech rules use then have results, and no step computes them all at once.
    const ofParagraphs = recallParagraphs(speech, run) ?? (yield* checkParagraphs(speech, run));
    const context = { date: findSpeechDate(document, place), today: document.today };
    const ofSpeech =
      recallSpeech(speech, run, context) ?? (yield* checkAndRememberSpeech(speech, run, context));
    placeAll(ofSpeech, (span) => shift(span, start), into);
    for (const { paragraph, found } of ofParagraphs)
      placeAll(found, (span) => shift(toDocumentSpan(paragraph, span), start), into);
  }
}

/** A paragraph with at least one finding. */
interface FoundParagraph {
  readonly paragraph: Paragraph;
  readonly found: readonly RuleFinding[];
}

const FOUND_PARAGRAPHS = defineMemory<SpeechText, object, readonly FoundParagraph[]>(
  'paragraphs with findings',
  'speech',
);

/** The paragraphs with findings of a speech that is unchanged; saves a look at each paragraph. */
function recallParagraphs(speech: SpeechText, { key }: Run): readonly FoundParagraph[] | undefined {
  return key && FOUND_PARAGRAPHS.recall(speech, key)?.value;
}

/** UTF-16 units of the paragraphs of one step: about 1 ms of work, or 100 ms before the code is compiled. */
const STEP_LENGTH = 4096;

/** The paragraphs of a speech that have findings, in no order. */
function* checkParagraphs(
  speech: SpeechText,
  run: Run,
): Generator<undefined, readonly FoundParagraph[]> {
  const { missing } = run;
  const all: FoundParagraph[] = [];
  const add = (paragraph: Paragraph, found: readonly RuleFinding[]) => {
    if (found.length > 0) all.push({ paragraph, found });
  };
  const fresh: Paragraph[] = [];
  for (const paragraph of run.on.paragraph.length > 0 ? speech.paragraphs : []) {
    const known = recallParagraph(paragraph, run);
    if (known) add(paragraph, known);
    else fresh.push(paragraph);
  }
  for (const step of cutIntoSteps(fresh)) {
    const found = checkAndRememberParagraphs(step, run);
    for (const [index, paragraph] of step.entries()) add(paragraph, found[index] ?? []);
    yield;
  }
  if (run.key && run.missing === missing) FOUND_PARAGRAPHS.keep(speech, run.key, all);
  return all;
}

function cutIntoSteps(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const steps: Paragraph[][] = [];
  let length = STEP_LENGTH;
  for (const paragraph of paragraphs) {
    if (length >= STEP_LENGTH) {
      steps.push([]);
      length = 0;
    }
    steps.at(-1)?.push(paragraph);
    length += paragraph.facts.text.length;
  }
  return steps;
}

function placeAll(
  found: readonly RuleFinding[],
  place: PlacedFinding['place'],
  into: PlacedFinding[],
): void {
  for (const { rule, finding } of found) into.push({ rule, finding, place });
}
