/** Runs rules over a document and keeps what they say of its parts for as long as those are unchanged. */
import { findSpeechDate } from '../document/dates/document-date.js';
import type {
  CalendarDate,
  OfficialDocument,
  Paragraph,
  ParagraphFacts,
  SpeechText,
} from '../document/model/document.js';
import { toDocumentSpan } from '../document/lines/paragraph-spans.js';
import { defaultOptions } from '../rule/options.js';
import type { Lexicon } from '../lexicon/types.js';
import type { Finding, Rule, SpeechContext } from '../rule/rule.js';
import { defineMemory } from './queries.js';
import { shift, type Span } from '../text/span.js';
import type { Settings } from '../settings/settings.js';

/** A finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

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

/** What findings depend on beside the part: settings and rules, and for a speech its context. */
interface FindingsKey {
  /** Of the cache; without one nothing is kept. */
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

/** What the rules say of the document, in no order; each rule that threw is named once. */
export function runRules(
  rules: readonly Rule[],
  document: OfficialDocument,
  settings: Settings,
  cache: AnalysisCache | undefined,
): { readonly found: readonly PlacedFinding[]; readonly failures: readonly RuleFailure[] } {
  if (cache && (cache.settings !== settings || cache.rules !== rules)) {
    Object.assign(cache, { settings, rules, key: {} });
  }
  const on = rules
    .filter(({ meta }) => (settings.severity[meta.id] ?? meta.severity) !== 'off')
    .map((rule) => ({
      rule,
      options: settings.options[rule.meta.id] ?? defaultOptions(rule.meta.options),
    }));
  const run: Run = { on, lexicon: settings.lexicon, key: cache?.key, failures: new Map() };
  const found: PlacedFinding[] = [];
  placeAll(check('document', document, run), (span) => span, found);
  checkSpeeches(document, run, found);
  const failures = [...run.failures].map(([rule, error]) => ({ rule, error }));
  return { found, failures };
}

/** A rule that is on, with its options settled. */
interface ActiveRule {
  readonly rule: Rule;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly on: readonly ActiveRule[];
  readonly lexicon: Lexicon;
  readonly key: object | undefined;
  readonly failures: Map<string, unknown>;
}

/** The speeches of a document cover all its paragraphs, so that paragraph rules are run here too. */
function checkSpeeches(document: OfficialDocument, run: Run, into: PlacedFinding[]): void {
  for (const place of document.places) {
    const { speech, start } = place;
    const context = { date: findSpeechDate(document, place), today: document.today };
    const key = { key: run.key, context };
    placeAll(remember('speech', speech, run, key), (span) => shift(span, start), into);
    for (const { paragraph, found } of rememberParagraphs(speech, run))
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

/** What the rules say of the paragraphs of a speech: of one that is unchanged, no paragraph is asked again. */
function rememberParagraphs(speech: SpeechText, run: Run): readonly FoundParagraph[] {
  const known = run.key && FOUND_PARAGRAPHS.recall(speech, run.key);
  if (known) return known.value;
  const own = { ...run, on: run.on.filter(({ rule }) => rule.reads === 'paragraph') };
  const key = { key: run.key, context: undefined };
  const failed = run.failures.size;
  const all: FoundParagraph[] = [];
  for (const paragraph of own.on.length > 0 ? speech.paragraphs : []) {
    const found = remember('paragraph', paragraph.facts, own, key);
    if (found.length > 0) all.push({ paragraph, found });
  }
  if (run.key && run.failures.size === failed) FOUND_PARAGRAPHS.keep(speech, run.key, all);
  return all;
}

function placeAll(
  found: readonly RuleFinding[],
  place: PlacedFinding['place'],
  into: PlacedFinding[],
): void {
  for (const { rule, finding } of found) into.push({ rule, finding, place });
}

/** What the rules say of a part, found once for as long as it is the same object. A rule that threw is asked again. */
function remember(
  reads: Rule['reads'],
  part: object,
  run: Run,
  key: FindingsKey,
): readonly RuleFinding[] {
  const known = key.key && FINDINGS.recall(part, key);
  if (known) return known.value;
  const failed = run.failures.size;
  const found = check(reads, part, run, key.context);
  if (key.key && run.failures.size === failed) FINDINGS.keep(part, key, found);
  return found;
}

/** What the rules of one kind say of a part; most parts nothing, and all of those share one empty list. */
function check(
  reads: Rule['reads'],
  part: object,
  { on, lexicon, failures }: Run,
  context?: SpeechContext,
) {
  let found: RuleFinding[] | undefined;
  for (const { rule, options } of on) {
    if (rule.reads !== reads) continue;
    try {
      if (rule.reads === 'paragraph' && rule.concerns?.(part as ParagraphFacts, lexicon) === false)
        continue;
      // Part and context are what `reads` names, and the options were validated against the rule's own.
      const findings = rule.check(part as never, options as never, lexicon, context as never);
      for (const finding of findings) (found ??= []).push({ rule, finding });
    } catch (error) {
      failures.set(rule.meta.id, error);
    }
  }
  return found ?? NOTHING;
}

const NOTHING: readonly RuleFinding[] = [];
