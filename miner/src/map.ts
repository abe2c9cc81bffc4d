import type { SnippetRole } from '../../core/src/index.js';
import { findRole } from './role-cues.js';
import { type Clause, findSentences } from './sentences.js';
import { findSlots, type SlottedText } from './slots.js';
import { MAX_LENGTH, MAX_SHARED_CLAUSES } from './thresholds.js';
import { isUnusable } from './unusable-words.js';

/** What is known of a template: in how many documents it stands, and how. */
export interface TemplateTally {
  readonly documents: number;
  /** What its words say it is for; the same for every occurrence. */
  readonly role: SnippetRole | undefined;
  /** Stands in some document as the beginning of a sentence that its words give a role. */
  readonly stock: boolean;
  /** For each slot in order, what stood there, with the number of documents. */
  readonly fillings: readonly ReadonlyMap<string, number>[];
  /** The mark that closed it (empty within a sentence), with the number of documents. */
  readonly marks: ReadonlyMap<string, number>;
}

/** Templates of one document or of many, by their text with slots: `在{body}的坚强领导下`. */
export type Tally = ReadonlyMap<string, TemplateTally>;

/** The templates of one document: every run of clauses in it that names nothing of its own. */
export function mapDocument(text: string): Tally {
  const tally = new Map<string, TemplateTally>();
  for (const sentence of findSentences(text)) {
    for (const run of findRuns(sentence.map(toSlotted))) {
      const known = tally.get(run.template);
      if (!known || (run.stock && !known.stock)) tally.set(run.template, toTally(run));
    }
  }
  return tally;
}

interface SlottedClause extends SlottedText {
  readonly mark: string;
}

interface Run extends SlottedText {
  readonly role: SnippetRole | undefined;
  readonly stock: boolean;
  readonly mark: string;
}

function toSlotted({ text, mark }: Clause): SlottedClause {
  return { ...findSlots(text), mark };
}

/** Stretches of usable clauses, and of each all runs that may be shared, and the whole if its words give it a role. */
function* findRuns(sentence: readonly SlottedClause[]): Generator<Run> {
  const bad = sentence.map(({ template }) => isUnusable(template));
  const usable = countOpening(sentence, bad);
  const opening = joinRun(sentence.slice(0, usable), usable === sentence.length);
  if (usable > 0 && opening.role) yield { ...opening, stock: true };
  for (let first = 0; first < sentence.length; first += 1) {
    for (
      let end = first + 1;
      end <= Math.min(first + MAX_SHARED_CLAUSES, sentence.length);
      end += 1
    ) {
      if (bad[end - 1]) break;
      yield joinRun(sentence.slice(first, end), end === sentence.length);
    }
  }
}

/** How many clauses from the start can be kept: none that is unusable, and no more than anyone reads. */
function countOpening(sentence: readonly SlottedClause[], bad: readonly boolean[]): number {
  let length = 0;
  for (const [index, { template }] of sentence.entries()) {
    length += template.length;
    if (bad[index] || length > MAX_LENGTH) return index;
  }
  return sentence.length;
}

function joinRun(clauses: readonly SlottedClause[], closes: boolean): Run {
  const mark = clauses.at(-1)?.mark ?? '';
  const joined = clauses.map((clause) => clause.template + clause.mark).join('');
  const template = joined.slice(0, joined.length - mark.length);
  return {
    template,
    fillings: clauses.flatMap(({ fillings }) => fillings),
    role: findRole(joined),
    stock: false,
    mark: closes || mark === '：' ? mark : '',
  };
}

function toTally({ role, stock, fillings, mark }: Run): TemplateTally {
  return {
    documents: 1,
    role,
    stock,
    fillings: fillings.map((filling) => new Map([[filling, 1]])),
    marks: new Map([[mark, 1]]),
  };
}
