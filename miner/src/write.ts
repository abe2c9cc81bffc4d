import type { SnippetRole } from '../../core/src/index.js';
import { SNIPPET_ROLES, toSnippets } from '../../core/src/index.js';
import type { RankedTemplate } from './rank.js';
import { ROLES } from './role-cues.js';
import { toSnippetBody } from './snippet-body.js';
import { THRESHOLDS } from './thresholds.js';

/** A file to write, its name relative to the output folder. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

/** What the snippets were mined from. */
export interface CorpusRecord {
  readonly documents: number;
  /** Of the documents' texts, whatever their names and order. */
  readonly digest: string;
}

/** One file of VS Code snippets for each role that has any, and the record of the corpus. */
export function writeSnippets(
  templates: readonly RankedTemplate[],
  corpus: CorpusRecord,
): readonly OutputFile[] {
  const files = ROLES.flatMap((role) => {
    const ranked = templates.filter((template) => template.role === role);
    return ranked.length === 0
      ? []
      : [{ name: `${role}.json`, text: toJson(toEntries(role, ranked)) }];
  });
  return [...files, { name: 'corpus.json', text: toJson({ ...corpus, thresholds: THRESHOLDS }) }];
}

interface SnippetEntry {
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
  readonly role: SnippetRole;
  readonly documents: number;
}

function toEntries(
  role: SnippetRole,
  templates: readonly RankedTemplate[],
): Readonly<Record<string, SnippetEntry>> {
  const entries = new Map<string, SnippetEntry>();
  for (const template of templates) {
    const body = toSnippetBody(template);
    const { documents } = template;
    const description = `${SNIPPET_ROLES[role].zh}，见于 ${documents} 篇`;
    const [snippet] = toSnippets({ body: { body, role, documents } });
    const text = snippet?.text ?? body;
    entries.set(text, { prefix: toPrefix(text), body, description, role, documents });
  }
  return Object.fromEntries(entries);
}

/** The first clause of a sentence, as far as anyone types before choosing. */
const FIRST_WORDS = /^[^，：。！？；、]{1,8}/u;

function toPrefix(text: string): string {
  return FIRST_WORDS.exec(text)?.[0] ?? text;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
