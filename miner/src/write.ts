import { createHash } from 'node:crypto';
import {
  analyze,
  parseDocument,
  type Settings,
  SNIPPET_ROLES,
  type SnippetRole,
  toSnippets,
} from '../../core/src/index.js';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import type { RankedTemplate } from './rank.js';
import { ROLES } from './role-cues.js';
import { fillTemplate, toSnippetBody } from './snippet-body.js';
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
  /** How many documents of each kind, where that is known. */
  readonly kinds?: Readonly<Record<string, number>>;
}

/** One file of VS Code snippets for each role that has any, and the record of the corpus. */
export function writeSnippets(
  templates: readonly RankedTemplate[],
  corpus: CorpusRecord,
): readonly OutputFile[] {
  const files = ROLES.flatMap((role) => {
    const entries = toEntries(
      role,
      templates.filter((template) => template.role === role),
    );
    return Object.keys(entries).length === 0
      ? []
      : [{ name: `${role}.json`, text: toJson(entries) }];
  });
  const digests = Object.fromEntries(
    files.map(({ name, text }) => [name, createHash('sha256').update(text).digest('hex')]),
  );
  const record = { ...corpus, thresholds: THRESHOLDS, files: digests };
  return [...files, { name: 'corpus.json', text: toJson(record) }];
}

interface SnippetEntry {
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
  readonly role: SnippetRole;
  readonly documents: number;
  /** One real use, where it says more than the defaults. */
  readonly example?: string;
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
    if (entries.has(text) || !passesRules(text)) continue;
    const example = findExample(template, text);
    entries.set(text, {
      ...{ prefix: toPrefix(text), body, description, role, documents },
      ...(example === undefined ? {} : { example }),
    });
  }
  return Object.fromEntries(entries);
}

/** What the writer accepts must not be marked the moment it stands in the draft. */
function passesRules(text: string): boolean {
  return analyze(parseDocument(text), RULES).diagnostics.length === 0;
}

/** A sentence that everybody says says little: that is known of a snippet, and no reason to leave it out. */
const RULES: Settings = {
  ...shippedSettings,
  severity: { ...shippedSettings.severity, 'cliche-density': 'off', 'hollow-sentence': 'off' },
};

/** UTF-16 units of an example: one line of the box that shows it. */
const MAX_EXAMPLE = 40;

/** A blank (20xx年) is no use to learn from. */
const BLANK = /[xX×*_]/u;

/** A place is a name, and what is studied and planned was that of its year. */
const OF_ITS_DAY = /\{(?:place|organ|spirit|campaign|plan|year)\}/u;

function findExample(template: RankedTemplate, text: string): string | undefined {
  if (OF_ITS_DAY.test(template.template)) return undefined;
  return template.uses
    .map((use) => fillTemplate(template, use))
    .find((filled) => filled !== text && filled.length <= MAX_EXAMPLE && !BLANK.test(filled));
}

/** The first clause of a sentence, as far as anyone types before choosing. */
const FIRST_WORDS = /^[^，：。！？；、“”]{1,8}/u;

function toPrefix(text: string): string {
  return FIRST_WORDS.exec(text)?.[0] ?? text;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
