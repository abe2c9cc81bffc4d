/** The figures of each clause that the model uses. Each of them can be explained to a writer. */
import { isUnifiedHan } from '../../text/characters.js';
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { mayHaveRows } from '../../sentences/sentence-fingerprints.js';
import { readAllCliches } from '../lexicon/cliche-hits.js';
import { splitClauses, type Clause } from './clauses.js';
import { isExhortation, openersOf } from './exhortation.js';
import { findNeutral } from './neutral-clauses.js';
import { FEWEST_IN_ROW, readRuns } from '../../text/four-character-rows.js';
import { readSubstance, STRONG_KINDS } from './substance.js';
import { readWording, type WordingTable } from './wording.js';
import { partitionPoint } from '../../text/partition-point.js';

/** The figures of a clause. Shares are of its letters, 0 to 1. */
export interface ClauseFigures {
  readonly clause: Clause;
  /** Mean log-odds of its character pairs, hollow against concrete. */
  readonly wording: number;
  /** How common its character pairs are in official papers, as a mean logarithm. */
  readonly commonness: number;
  /** Share of clichés and degree adverbs. */
  readonly cliches: number;
  /** Number of strong facts: figures, dates, persons, places, documents. */
  readonly strong: number;
  /** Number of weak facts: things, acts, bodies. */
  readonly weak: number;
  /** Number of words of narration and reasoning (因为, 没有人), plus one where 他 begins the clause. */
  readonly plain: number;
  /** Whether it begins with an exhortation. */
  readonly exhortation: boolean;
  /** Share of members of rows of three or more four-character phrases. */
  readonly rows: number;
  /** Whether an adjacent clause has the same number of letters or begins with the same character. */
  readonly parallel: boolean;
  /** Whether it is about the party line or a quotation: then it is not counted. */
  readonly neutral: boolean;
}

/** The figures of all clauses after the paragraph's ordinal marker, in order. */
export function readClauseFigures(
  paragraph: ParagraphFacts,
  lexicon: Lexicon,
  wording: WordingTable,
): readonly ClauseFigures[] {
  const { text, marker } = paragraph;
  const clauses = splitClauses(text, marker?.span.end ?? 0);
  const { hits, formulations } = readAllCliches(paragraph, lexicon);
  const cliches = new CoverageCounter(clauses);
  for (const { parts } of hits) for (const part of parts) cliches.add(part);
  const fixed = new CoverageCounter(clauses);
  for (const span of formulations) fixed.add(span);
  const rows = new CoverageCounter(clauses);
  if (mayHaveRows(paragraph)) {
    for (const { members } of readRuns(text, FEWEST_IN_ROW))
      for (const member of members) rows.add(member);
  }
  const facts = countFacts(paragraph, clauses, lexicon);
  const words = clauses.map((clause) => readWording(text, clause, wording));
  const openers = openersOf(lexicon);
  const neutral = findNeutral(text, clauses, (index) => fixed.shareOf(index));
  return clauses.map((clause, index) => ({
    clause,
    wording: words[index]?.odds ?? 0,
    commonness: words[index]?.commonness ?? 0,
    cliches: cliches.shareOf(index),
    strong: facts.strong[index] ?? 0,
    weak: facts.weak[index] ?? 0,
    plain: (facts.plain[index] ?? 0) + (isAboutPerson(text, clause) ? 1 : 0),
    exhortation: isExhortation(text, clause, openers),
    rows: rows.shareOf(index),
    parallel:
      isParallel(text, clause, clauses[index - 1]) || isParallel(text, clause, clauses[index + 1]),
    neutral: neutral[index] ?? false,
  }));
}

/** 他只读过小学: a clause that begins with one of these is about a person. */
const PRONOUNS = '他她咱';

function isAboutPerson(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && !isUnifiedHan(text.charCodeAt(at))) at += 1;
  return at < end && PRONOUNS.includes(text.charAt(at));
}

/** Adds up how much of each clause is covered by spans. */
class CoverageCounter {
  private readonly covered: number[];

  constructor(private readonly clauses: readonly Clause[]) {
    this.covered = new Array<number>(clauses.length).fill(0);
  }

  add({ start, end }: Span): void {
    for (let index = clauseAt(this.clauses, start); index < this.clauses.length; index += 1) {
      const clause = this.clauses[index];
      if (!clause || clause.start >= end) return;
      const common = Math.min(end, clause.end) - Math.max(start, clause.start);
      this.covered[index] = (this.covered[index] ?? 0) + Math.max(0, common);
    }
  }

  shareOf(index: number): number {
    return Math.min(1, (this.covered[index] ?? 0) / (this.clauses[index]?.letters ?? 1));
  }
}

/** The index of the clause that contains the offset, by binary search. */
function clauseAt(clauses: readonly Clause[], offset: number): number {
  return partitionPoint(clauses.length, (at) => (clauses[at]?.end ?? 0) <= offset);
}

function countFacts(paragraph: ParagraphFacts, clauses: readonly Clause[], lexicon: Lexicon) {
  const strong: number[] = [];
  const weak: number[] = [];
  const plain: number[] = [];
  let index = 0;
  for (const { kind, span } of readSubstance(paragraph, lexicon)) {
    while (index < clauses.length && (clauses[index]?.end ?? 0) <= span.start) index += 1;
    const list = STRONG_KINDS.has(kind) ? strong : kind === 'plain' ? plain : weak;
    list[index] = (list[index] ?? 0) + 1;
  }
  return { strong, weak, plain };
}

function isParallel(text: string, one: Clause, other: Clause | undefined): boolean {
  if (!other) return false;
  return (
    one.letters === other.letters || text.charCodeAt(one.start) === text.charCodeAt(other.start)
  );
}
