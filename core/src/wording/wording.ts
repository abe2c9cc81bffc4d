import type { ParagraphFacts } from '../document/model/document.js';
import type {
  ConfusableWord,
  FixedExpression,
  Lexicon,
  RedundantPhrase,
  WordChoice,
} from '../lexicon/types.js';
import { defineKeyedQuery, defineQuery } from '../engine/queries.js';
import { createAutomaton, type Automaton } from '../text/aho-corasick.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';
import {
  faultAt,
  isAccepted,
  listBeginnings,
  isDoubtful,
  missesAt,
  type DoubtfulSlip,
  type ExpressionSlip,
} from './fixed-expressions.js';
import { anchorsOf, type Anchor } from './near-misses.js';
import { fits, isDecided, withoutOverlaps, type PhraseHit } from './phrases.js';
import { withoutQuotes } from './quotes.js';
import { formAt, formCuesOf, type FormCue, type FormHit } from './word-forms.js';
import { verbCuesOf, verbSlipAt, type VerbCue } from './verb-slips.js';
import { isOpener, openersOf, readPair, type Opener, type PairHit } from './redundant-pairs.js';
import { addToList } from '../text/list-map.js';

/** The findings about the wording of a paragraph; offsets are in its text, each list is in order and without overlaps. */
export interface Wording {
  readonly slips: readonly ExpressionSlip[];
  /** Near misses of formulations that may be intended; they may overlap each other, not `slips`. */
  readonly doubtful: readonly DoubtfulSlip[];
  readonly confused: readonly PhraseHit<ConfusableWord>[];
  readonly choices: readonly PhraseHit<WordChoice>[];
  readonly redundant: readonly PhraseHit<RedundantPhrase>[];
  readonly pairs: readonly PairHit[];
  /** Every word that has several spellings, in whichever it is written. */
  readonly forms: readonly FormHit[];
}

/** Reads a paragraph once for all rules about wording. Memoised: the same paragraph and lexicon give the same object. */
export const readWording = defineKeyedQuery(
  'wording',
  'paragraph',
  ({ text }: ParagraphFacts, lexicon: Lexicon): Wording => read(text, readerOf(lexicon)),
);

/** A check that a match of a search string starts. */
type Cue =
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'member'; readonly entry: FixedExpression }
  | { readonly kind: 'verb'; readonly cue: VerbCue }
  | { readonly kind: 'confused'; readonly entry: ConfusableWord }
  | { readonly kind: 'choice'; readonly entry: WordChoice }
  | { readonly kind: 'redundant'; readonly entry: RedundantPhrase }
  | { readonly kind: 'form'; readonly entry: FormCue }
  | { readonly kind: 'opener'; readonly entry: Opener };

interface Reader {
  readonly automaton: Automaton;
  readonly patterns: readonly string[];
  readonly cues: readonly (readonly Cue[])[];
  /** Correct formulations, without quotation marks. */
  readonly accepted: readonly string[];
}

const readerOf = defineQuery('wording automaton', 'lexicon', createReader);

function createReader(lexicon: Lexicon): Reader {
  const byPattern = new Map<string, Cue[]>();
  for (const [pattern, cue] of cuesOf(lexicon)) {
    addToList(byPattern, pattern, cue);
  }
  const patterns = [...byPattern.keys()];
  const accepted = lexicon.fixedExpressions.flatMap(({ expression, forms = [] }) =>
    [expression, ...forms].map(withoutQuotes),
  );
  const cues = [...byPattern.values()];
  return { automaton: createAutomaton(patterns), patterns, cues, accepted };
}

function* cuesOf(lexicon: Lexicon): Iterable<readonly [string, Cue]> {
  for (const entry of lexicon.fixedExpressions) {
    for (const anchor of anchorsOf(entry)) yield [anchor.piece, { kind: 'anchor', anchor }];
    for (const pattern of listBeginnings(entry)) yield [pattern, { kind: 'member', entry }];
    for (const cue of verbCuesOf(entry)) yield [cue.pattern, { kind: 'verb', cue }];
  }
  for (const entry of lexicon.confusableWords) yield [entry.wrong, { kind: 'confused', entry }];
  for (const entry of lexicon.wordChoices ?? []) yield [entry.wrong, { kind: 'choice', entry }];
  for (const entry of lexicon.redundantPhrases) yield [entry.wrong, { kind: 'redundant', entry }];
  for (const entry of formCuesOf(lexicon)) yield [entry.wrong, { kind: 'form', entry }];
  for (const entry of lexicon.redundantPairs.flatMap(openersOf)) {
    yield [entry.wrong, { kind: 'opener', entry }];
  }
}

/** The result for most paragraphs. */
const NOTHING: Wording = createFound();

interface Found {
  readonly slips: ExpressionSlip[];
  readonly doubtful: DoubtfulSlip[];
  readonly confused: PhraseHit<ConfusableWord>[];
  readonly choices: PhraseHit<WordChoice>[];
  readonly redundant: PhraseHit<RedundantPhrase>[];
  readonly pairs: PairHit[];
  readonly forms: FormHit[];
}

function read(text: string, reader: Reader): Wording {
  let found: Found | undefined;
  reader.automaton.scan(text, (end, pattern) => {
    const start = end - (reader.patterns[pattern] ?? '').length;
    for (const cue of reader.cues[pattern] ?? []) {
      // The commonest cues, whose check nearly always fails.
      if (cue.kind === 'choice' && !isDecided(text, { start, end }, cue.entry)) continue;
      found ??= createFound();
      applyCue({ text, span: { start, end }, accepted: reader.accepted }, cue, found);
    }
  });
  return found ? resolveOverlaps(found) : NOTHING;
}

function createFound(): Found {
  return {
    slips: [],
    doubtful: [],
    confused: [],
    choices: [],
    redundant: [],
    pairs: [],
    forms: [],
  };
}

/** A match of a search string. */
interface Place {
  readonly text: string;
  readonly span: Span;
  readonly accepted: readonly string[];
}

function applyCue({ text, span, accepted }: Place, cue: Cue, found: Found): void {
  switch (cue.kind) {
    case 'anchor':
    case 'member':
    case 'verb': {
      for (const slip of slipsAt(text, span.start, cue)) {
        if (isAccepted(text, slip.span, accepted)) continue;
        if (isDoubtful(slip)) found.doubtful.push(slip);
        else found.slips.push(slip);
      }
      return;
    }
    case 'confused':
      if (fits(text, span, cue.entry)) found.confused.push({ entry: cue.entry, span });
      return;
    case 'choice':
      found.choices.push({ entry: cue.entry, span });
      return;
    case 'redundant':
      if (fits(text, span, cue.entry)) found.redundant.push({ entry: cue.entry, span });
      return;
    case 'form': {
      const form = formAt(text, span, cue.entry);
      if (form) found.forms.push(form);
      return;
    }
    case 'opener': {
      const pair = isOpener(text, span, cue.entry) && readPair(text, span.start, cue.entry.pair);
      if (pair) found.pairs.push(pair);
    }
  }
}

function slipsAt(
  text: string,
  start: number,
  cue: Extract<Cue, { kind: 'anchor' | 'member' | 'verb' }>,
): readonly ExpressionSlip[] {
  switch (cue.kind) {
    case 'anchor':
      return missesAt(text, start, cue.anchor);
    case 'member':
      return toList(faultAt(text, start, cue.entry));
    case 'verb':
      return toList(verbSlipAt(text, start, cue.cue));
  }
}

function toList<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** Drops near misses that contain a narrower one: 推动构建人类命运同共体 is reported for the formulation that is part of it. */
export function withoutEnclosing(slips: readonly ExpressionSlip[]): readonly ExpressionSlip[] {
  if (slips.length < 2) return slips;
  // By descending start, of two with the same start the narrower first, so that `nearest` has the smallest end of those before.
  const misses = slips
    .filter(({ kind }) => kind === 'miss')
    .sort((a, b) => b.span.start - a.span.start || a.span.end - b.span.end);
  const enclosing = new Set<ExpressionSlip>();
  let nearest: Span | undefined;
  for (const slip of misses) {
    const { start, end } = slip.span;
    if (nearest && nearest.end <= end && (nearest.start > start || nearest.end < end)) {
      enclosing.add(slip);
    } else nearest = slip.span;
  }
  return slips.filter((slip) => !enclosing.has(slip));
}

/** One finding for each mistake: a word inside a wrong formulation is not reported separately. */
function resolveOverlaps(found: Found): Wording {
  const { slips, doubtful, confused, choices, redundant, pairs, forms } = found;
  const remaining = withoutOverlaps(withoutEnclosing(slips));
  const isPartOfSlip = overlapTest(remaining.map(({ span }) => span));
  const isOutside = ({ span }: { readonly span: Span }): boolean => !isPartOfSlip(span);
  return {
    slips: remaining,
    doubtful: doubtful.filter(isOutside),
    confused: withoutOverlaps(confused.filter(isOutside)),
    choices: withoutOverlaps(choices.filter(isOutside)),
    redundant: withoutOverlaps(redundant),
    pairs: withoutOverlaps(pairs),
    forms,
  };
}
