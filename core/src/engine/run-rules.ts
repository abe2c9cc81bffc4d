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
  rememberParagraphs,
  rememberSpeech,
  type RuleFinding,
  type Run,
} from './check-part.js';
import { defineMemory } from './queries.js';
import { type RuleBudget, RuleMeter } from './rule-budget.js';
import { shift, type Span } from '../text/span.js';
import type { Settings } from '../settings/settings.js';

/** A finding of a part of the document, and how spans of that part become spans of the document. */
export interface PlacedFinding extends RuleFinding {
  readonly place: (span: Span) => Span;
}

/** A rule that threw: its findings are missing, the others are not. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** Lets the findings of a paragraph or speech be kept with it from one version to the next. Opaque. */
export interface AnalysisCache {
  settings: Settings | undefined;
  rules: readonly Rule[] | undefined;
  /** A new object where settings or rules change, so that older findings no longer count. */
  key: object;
}

/** A cache for one open document; `analyze` without one does the same work from scratch. */
export function createAnalysisCache(): AnalysisCache {
  return { settings: undefined, rules: undefined, key: {} };
}

/** What the rules say of a document. */
export interface RuleResults {
  /** In no order. */
  readonly found: readonly PlacedFinding[];
  /** Each rule that threw is named once. */
  readonly failures: readonly RuleFailure[];
  /** Ids of the rules that used more than their share; what they found until then is among the findings. */
  readonly leftOut: readonly string[];
}

/** What an analysis may take over from earlier ones, and how much a rule may take. */
export interface RunOptions {
  readonly cache?: AnalysisCache | undefined;
  readonly budget?: RuleBudget | undefined;
}

/** Runs the rules step by step: one rule over the document or over a speech, or all rules over some paragraphs. */
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

/** The speeches of a document cover all its paragraphs, so that paragraph rules are run here too. */
function* checkSpeeches(
  document: OfficialDocument,
  run: Run,
  into: PlacedFinding[],
): Generator<undefined, void> {
  for (const place of document.places) {
    const { speech, start } = place;
    // Paragraphs first: what speech rules read of them is then known, and no step computes it for all of them.
    const ofParagraphs = recallParagraphs(speech, run) ?? (yield* checkParagraphs(speech, run));
    const context = { date: findSpeechDate(document, place), today: document.today };
    const ofSpeech =
      recallSpeech(speech, run, context) ?? (yield* rememberSpeech(speech, run, context));
    placeAll(ofSpeech, (span) => shift(span, start), into);
    for (const { paragraph, found } of ofParagraphs)
      placeAll(found, (span) => shift(toDocumentSpan(paragraph, span), start), into);
  }
}

/** A paragraph of a speech of which its rules say something. */
interface FoundParagraph {
  readonly paragraph: Paragraph;
  readonly found: readonly RuleFinding[];
}

const FOUND_PARAGRAPHS = defineMemory<SpeechText, object, readonly FoundParagraph[]>(
  'paragraphs with findings',
  'speech',
);

/** Of a speech that is unchanged, no paragraph is asked again. */
function recallParagraphs(speech: SpeechText, { key }: Run): readonly FoundParagraph[] | undefined {
  return key && FOUND_PARAGRAPHS.recall(speech, key)?.value;
}

/** UTF-16 units of the paragraphs of one step: about a thousandth of a second, or a tenth before the code is compiled. */
const STEP = 4096;

/** What the rules say of the paragraphs of a speech, in no order. */
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
    const found = rememberParagraphs(step, run);
    for (const [index, paragraph] of step.entries()) add(paragraph, found[index] ?? []);
    yield;
  }
  if (run.key && run.missing === missing) FOUND_PARAGRAPHS.keep(speech, run.key, all);
  return all;
}

function cutIntoSteps(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const steps: Paragraph[][] = [];
  let length = STEP;
  for (const paragraph of paragraphs) {
    if (length >= STEP) {
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
