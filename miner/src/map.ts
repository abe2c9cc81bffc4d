import type { SnippetRole } from '../../core/src/index.js';
import { findFrame } from './frames.js';
import { findOpenFrame } from './open-frames.js';
import { findPassages } from './passages.js';
import { findRole } from './role-cues.js';
import { type Clause, findSentences } from './sentences.js';
import { findSlots, type SlottedText } from './slots.js';
import { MAX_LENGTH, MAX_SHARED_CLAUSES } from './thresholds.js';
import { isUnusable } from './unusable-words.js';

/** The counts of a template. All counts are numbers of documents. */
export interface TemplateTally {
  readonly documents: number;
  /** Whether it is, in some document, the beginning of a sentence whose words give it a role. */
  readonly stock: boolean;
  /** Roles by its place in the documents. */
  readonly roles: ReadonlyMap<string, number>;
  /** Spellings with slots: 坚定信心、真抓实干 beside 坚定信心，真抓实干. */
  readonly forms: ReadonlyMap<string, number>;
  /** Fillings of all its slots, joined by `JOINT`; empty for a template without slots. */
  readonly uses: ReadonlyMap<string, number>;
  /** The mark after it; empty within a sentence. */
  readonly marks: ReadonlyMap<string, number>;
}

/** Templates of a corpus by key (`toKey`): `在{body}坚强领导下`. */
export type Tally = ReadonlyMap<string, TemplateTally>;

/** The occurrence of a template in one document: the first, or one that is stock. */
export interface Occurrence {
  readonly form: string;
  readonly use: string;
  readonly mark: string;
  readonly stock: boolean;
  readonly role: SnippetRole;
}

/** Templates of one document by key. */
export type DocumentTemplates = ReadonlyMap<string, Occurrence>;

/** Separates the fillings of one use; no clause contains it. */
export const JOINT = '|';

/** The templates of one document: every run of clauses that names nothing specific to it. */
export function mapDocument(text: string): DocumentTemplates {
  const templates = new Map<string, Occurrence>();
  for (const { text: paragraph, role } of findPassages(text)) {
    for (const sentence of findSentences(paragraph)) {
      const clauses = sentence.map(toSlotted);
      for (const [first, clause] of clauses.entries()) {
        addRuns(templates, clauses, { first, role });
        addFrame(templates, clause, role);
        addOpenFrame(templates, clause, { closes: first === clauses.length - 1, role });
      }
      addOpening(templates, clauses, role);
    }
  }
  return templates;
}

/** The key of a form: the text without the marks and particles that a writer may leave out. */
export function toKey(form: string): string {
  return OPTIONAL.test(form) ? form.replaceAll(EVERY_OPTIONAL, '') : form;
}

/** 、 ， 的 了 */
const OPTIONAL = /[、，的了]/u;
const EVERY_OPTIONAL = /[、，的了]/gu;

interface SlottedClause extends SlottedText {
  readonly text: string;
  readonly key: string;
  readonly mark: string;
  readonly bad: boolean;
}

function toSlotted({ text, mark }: Clause): SlottedClause {
  const { template, fillings } = findSlots(text);
  return { text, template, fillings, key: toKey(template), mark, bad: isUnusable(template) };
}

/** Adds the runs of one, two and more clauses that start at `first`. */
function addRuns(
  templates: Map<string, Occurrence>,
  clauses: readonly SlottedClause[],
  { first, role }: { readonly first: number; readonly role: SnippetRole },
): void {
  let key = '';
  let form = '';
  let use = '';
  for (let end = first; end < Math.min(first + MAX_SHARED_CLAUSES, clauses.length); end += 1) {
    const clause = clauses[end];
    if (!clause || clause.bad) return;
    key += clause.key;
    form += clause.template;
    for (const filling of clause.fillings) use += (use === '' ? '' : JOINT) + filling;
    if (!templates.has(key)) {
      const closes = end === clauses.length - 1 || clause.mark === '：';
      templates.set(key, { form, use, mark: closes ? clause.mark : '', stock: false, role });
    }
    form += clause.mark;
  }
}

/** Adds the frame of a clause: its text with the subject as a slot. */
function addFrame(
  templates: Map<string, Occurrence>,
  { template, fillings, bad }: SlottedClause,
  role: SnippetRole,
): void {
  const frame = bad || fillings.length > 0 ? undefined : findFrame(template);
  if (!frame || templates.has(frame.template)) return;
  const { template: form, fillings: topics } = frame;
  templates.set(form, { form, use: topics.join(''), mark: '', stock: false, role });
}

/** Adds the open frame of a clause: its text without the name it contains. */
function addOpenFrame(
  templates: Map<string, Occurrence>,
  { text, mark }: SlottedClause,
  { closes, role }: { readonly closes: boolean; readonly role: SnippetRole },
): void {
  const form = findOpenFrame(text);
  if (form === undefined) return;
  const key = toKey(form);
  if (templates.has(key)) return;
  const kept = closes || mark === '：' ? mark : '';
  templates.set(key, { form, use: '', mark: kept, stock: false, role });
}

/** Adds the longest usable beginning of a sentence if its words give it a role. */
function addOpening(
  templates: Map<string, Occurrence>,
  clauses: readonly SlottedClause[],
  role: SnippetRole,
): void {
  const opening = clauses.slice(0, countOpening(clauses));
  const last = opening.at(-1);
  if (!last) return;
  const form = opening.map(({ template, mark }) => template + mark).join('');
  if (!findRole(form)) return;
  const key = opening.map((clause) => clause.key).join('');
  if (templates.get(key)?.stock) return;
  const closes = opening.length === clauses.length || last.mark === '：';
  templates.set(key, {
    form: form.slice(0, form.length - last.mark.length),
    use: opening.flatMap(({ fillings }) => fillings).join(JOINT),
    mark: closes ? last.mark : '',
    stock: true,
    role,
  });
}

/** Number of clauses from the start before the first unusable one, up to `MAX_LENGTH`. */
function countOpening(sentence: readonly SlottedClause[]): number {
  let length = 0;
  for (const [index, { template, bad }] of sentence.entries()) {
    length += template.length;
    if (bad || length > MAX_LENGTH) return index;
  }
  return sentence.length;
}

/** The tally of a template with a single occurrence. */
export function toTally({ form, use, mark, stock, role }: Occurrence): TemplateTally {
  return {
    documents: 1,
    stock,
    roles: new Map([[role, 1]]),
    forms: new Map([[form, 1]]),
    uses: new Map(use === '' ? [] : [[use, 1]]),
    marks: new Map([[mark, 1]]),
  };
}
