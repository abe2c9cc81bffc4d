import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import type { OutdatedForm, OutdatedTerm } from '../../lexicon/types.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import { createAutomaton, type Automaton } from '../../text/aho-corasick.js';
import { withoutOverlaps } from '../../wording/phrases.js';
import { isPartOfLongerName } from './name-bounds.js';
import { isReview } from './review.js';
import type { TermUse } from './term-use.js';

/** The terms that one paragraph of a speech uses, in order. */
export interface ParagraphUses {
  /** The index of the paragraph in the speech. */
  readonly index: number;
  readonly uses: readonly TermUse[];
}

/** The paragraphs of a speech that use terms, cached for as long as speech and table are the same objects. */
export const findTerms = defineKeyedQuery(
  'outdated terms of a speech',
  'speech',
  (speech: SpeechText, table: TermTable): readonly ParagraphUses[] =>
    speech.paragraphs.flatMap(({ facts }, index) => {
      const uses = usesIn(facts, table);
      return uses.length === 0 ? NONE : { index, uses };
    }),
);

const usesIn = defineKeyedQuery(
  'outdated terms',
  'paragraph',
  ({ text }: ParagraphFacts, { automaton, entries }: TermTable) =>
    readTerms(text, automaton, entries),
);

/** A list of terms with its Aho–Corasick automaton. */
export interface TermTable {
  readonly automaton: Automaton;
  /** Every form with its term, in the order of the automaton's patterns. */
  readonly entries: readonly TermEntry[];
  /** The entries by their written form. */
  readonly byForm: ReadonlyMap<string, TermEntry>;
}

/** One form and the term it belongs to. */
export interface TermEntry {
  readonly form: OutdatedForm;
  readonly term: OutdatedTerm;
}

/** The table of a list of terms, cached per list. */
export const tableOf = defineQuery('table of outdated terms', 'list', createTable);

function createTable(terms: readonly OutdatedTerm[]): TermTable {
  const entries = terms.flatMap((term) => term.forms.map((form) => ({ form, term })));
  return {
    automaton: createAutomaton(entries.map(({ form }) => form.term)),
    entries,
    byForm: new Map(entries.map((entry) => [entry.form.term, entry])),
  };
}

const NONE: readonly never[] = [];

function readTerms(
  text: string,
  automaton: Automaton,
  entries: readonly TermEntry[],
): readonly TermUse[] {
  let uses: TermUse[] | undefined;
  automaton.scan(text, (end, pattern) => {
    const entry = entries[pattern];
    if (!entry) return;
    (uses ??= []).push({ span: { start: end - entry.form.term.length, end }, ...entry });
  });
  if (!uses) return NONE;
  return withoutOverlaps(uses).filter(
    (use) => !isPartOfLongerName(text, use) && !isReview(text, use),
  );
}
