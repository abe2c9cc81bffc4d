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

/** A description of the corpus that the snippets were mined from. */
export interface CorpusRecord {
  readonly documents: number;
  /** Hash of the documents' texts, independent of their names and order. */
  readonly digest: string;
  /** Number of documents of each kind, if known. */
  readonly kinds?: Readonly<Record<string, number>>;
}

/** One file of VS Code snippets for each role with any, and the record of the corpus. */
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
  /** A real use, if it differs from the defaults. */
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

/** Whether no rule reports the text, so that an accepted snippet is not marked at once. */
function passesRules(text: string): boolean {
  return analyze(parseDocument(text), RULES).diagnostics.length === 0;
}

/** Snippets are common sentences, so the rules about clichés and hollow sentences are switched off. */
const RULES: Settings = {
  ...shippedSettings,
  severity: { ...shippedSettings.severity, 'cliche-density': 'off', 'hollow-sentence': 'off' },
};

/** Longest example in UTF-16 units: one line of the box that shows it. */
const MAX_EXAMPLE = 40;

/** A blank (20xx年), which is no useful example. */
const BLANK = /[xX×*_]/u;

/** Slots whose fillings are names or dated. */
const NAMED_OR_DATED_SLOT = /\{(?:place|organ|spirit|campaign|plan|year)\}/u;

function findExample(template: RankedTemplate, text: string): string | undefined {
  if (NAMED_OR_DATED_SLOT.test(template.template)) return undefined;
  return template.uses
    .map((use) => fillTemplate(template, use))
    .find((filled) => filled !== text && filled.length <= MAX_EXAMPLE && !BLANK.test(filled));
}

/** The first clause of a sentence, up to the length typed before choosing. */
const FIRST_WORDS = /^[^，：。！？；、“”]{1,8}/u;

function toPrefix(text: string): string {
  return FIRST_WORDS.exec(text)?.[0] ?? text;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
