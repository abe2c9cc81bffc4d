import type { SnippetRole } from '../../core/src/index.js';
import { findPassages } from './passages.js';
import { findRole } from './role-cues.js';
import { type Clause, findSentences } from './sentences.js';
import { findSlots, type SlottedText } from './slots.js';
import { MAX_LENGTH, MAX_SHARED_CLAUSES } from './thresholds.js';
import { isUnusable } from './unusable-words.js';

/** What is known of a template: in how many documents it stands, and how. All counts are of documents. */
export interface TemplateTally {
  readonly documents: number;
  /** Stands in some document as the beginning of a sentence that its words give a role. */
  readonly stock: boolean;
  /** What its place in a document says it is for. */
  readonly roles: ReadonlyMap<string, number>;
  /** How it was written, with slots: 坚定信心、真抓实干 beside 坚定信心，真抓实干. */
  readonly forms: ReadonlyMap<string, number>;
  /** What stood in its slots together, joined by `JOINT`; empty for a template without slots. */
  readonly uses: ReadonlyMap<string, number>;
  /** The mark that closed it (empty within a sentence). */
  readonly marks: ReadonlyMap<string, number>;
}

/** Templates of one document or of many, by what all their forms share: `在{body}坚强领导下`. */
export type Tally = ReadonlyMap<string, TemplateTally>;

/** Stands between the fillings of one use: no clause has it. */
export const JOINT = '|';

/** The templates of one document: every run of clauses in it that names nothing of its own. */
export function mapDocument(text: string): Tally {
  const tally = new Map<string, TemplateTally>();
  for (const passage of findPassages(text)) {
    for (const sentence of findSentences(passage.text)) {
      const clauses = sentence.map(toSlotted);
      for (const run of findRuns(clauses)) {
        const known = tally.get(run.key);
        if (!known || (run.stock && !known.stock)) tally.set(run.key, toTally(run, passage.role));
      }
    }
  }
  return tally;
}

/** What the forms of a template share: all but the marks and particles that a writer may leave out. */
export function toKey(form: string): string {
  return form.replace(OPTIONAL, '');
}

/** 、 ， 的 了 */
const OPTIONAL = /[、，的了]/gu;

interface SlottedClause extends SlottedText {
  readonly key: string;
  readonly mark: string;
  readonly bad: boolean;
}

interface Run {
  readonly key: string;
  readonly form: string;
  readonly fillings: readonly string[];
  readonly stock: boolean;
  readonly mark: string;
}

function toSlotted({ text, mark }: Clause): SlottedClause {
  const { template, fillings } = findSlots(text);
  return { template, fillings, key: toKey(template), mark, bad: isUnusable(template) };
}

/** Stretches of usable clauses, and of each all runs that may be shared, and the whole if its words give it a role. */
function* findRuns(sentence: readonly SlottedClause[]): Generator<Run> {
  const usable = countOpening(sentence);
  const opening = sentence.slice(0, usable);
  if (usable > 0 && findRole(joinForm(opening))) {
    yield { ...joinRun(opening, usable === sentence.length), stock: true };
  }
  for (let first = 0; first < sentence.length; first += 1) {
    const last = Math.min(first + MAX_SHARED_CLAUSES, sentence.length);
    for (let end = first + 1; end <= last; end += 1) {
      if (sentence[end - 1]?.bad) break;
      yield joinRun(sentence.slice(first, end), end === sentence.length);
    }
  }
}

/** How many clauses from the start can be kept: none that is unusable, and no more than anyone reads. */
function countOpening(sentence: readonly SlottedClause[]): number {
  let length = 0;
  for (const [index, { template, bad }] of sentence.entries()) {
    length += template.length;
    if (bad || length > MAX_LENGTH) return index;
  }
  return sentence.length;
}

function joinForm(clauses: readonly SlottedClause[]): string {
  let form = '';
  for (const { template, mark } of clauses) form += template + mark;
  return form;
}

function joinRun(clauses: readonly SlottedClause[], closes: boolean): Run {
  const mark = clauses.at(-1)?.mark ?? '';
  const form = joinForm(clauses);
  let key = '';
  for (const clause of clauses) key += clause.key;
  return {
    key,
    form: form.slice(0, form.length - mark.length),
    fillings: clauses.flatMap(({ fillings }) => fillings),
    stock: false,
    mark: closes || mark === '：' ? mark : '',
  };
}

/** The counts of the few marks and roles there are, shared by all templates. */
const ONCE = new Map<string, ReadonlyMap<string, number>>();

function countOnce(name: string): ReadonlyMap<string, number> {
  const known = ONCE.get(name);
  if (known) return known;
  const counts: ReadonlyMap<string, number> = new Map([[name, 1]]);
  ONCE.set(name, counts);
  return counts;
}

const NO_USES: ReadonlyMap<string, number> = new Map();

function toTally({ stock, form, fillings, mark }: Run, role: SnippetRole): TemplateTally {
  return {
    documents: 1,
    stock,
    roles: countOnce(role),
    forms: new Map([[form, 1]]),
    uses: fillings.length === 0 ? NO_USES : new Map([[fillings.join(JOINT), 1]]),
    marks: countOnce(mark),
  };
}
