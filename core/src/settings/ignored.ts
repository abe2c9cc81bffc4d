/** Findings that the writer has looked at and does not want to see again, kept outside the text in `.biganzi/ignored.json`. */
import { toDocumentSpan } from '../document/lines/paragraph-spans.js';
import type { OfficialDocument, Paragraph } from '../document/model/document.js';
import type { Diagnostic } from '../engine/analyze.js';
import { readSentences } from '../sentences/segmentation.js';
import type { Span } from '../text/span.js';
import { isRecord } from './settings-layer.js';
import { partitionPoint } from '../text/partition-point.js';

/** Where the file stands, relative to the folder whose drafts it is about. */
export const IGNORED_FILE = '.biganzi/ignored.json';

/** A finding that is right as it stands, for as long as its sentence reads the same. */
export interface IgnoredPlace {
  readonly rule: string;
  /** `hashPlace` of the finding. */
  readonly hash: string;
  /** The draft it was ignored in, relative to the folder, with `/`; says where to look, and does not count. */
  readonly file: string;
}

/** A rule that is not wanted in a draft. */
export interface IgnoredRule {
  readonly rule: string;
  /** Relative to the folder, with `/`. */
  readonly file: string;
}

/** The entries of the file. */
export interface Ignored {
  readonly places: readonly IgnoredPlace[];
  readonly rules: readonly IgnoredRule[];
}

/** Where there is no such file. */
export const NOTHING_IGNORED: Ignored = { places: [], rules: [] };

/** Reads the file; entries that cannot be used are left out, and `undefined` means that it is no such file at all. */
export function parseIgnored(text: string): Ignored | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  return {
    places: entriesOf(value.places).flatMap(({ rule, hash, file }) =>
      isText(rule) && isText(hash) ? [{ rule, hash, file: isText(file) ? file : '' }] : [],
    ),
    rules: entriesOf(value.rules).flatMap(({ rule, file }) =>
      isText(rule) && isText(file) ? [{ rule, file }] : [],
    ),
  };
}

/** The value of a text that `writeIgnored` wrote; `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch {
    return undefined;
  }
}

/** \uFEFF */
const BYTE_ORDER_MARK = /^\uFEFF/u;

/** The text of the file, an entry a line, in an order that does not depend on when each was added. */
export function writeIgnored({ places, rules }: Ignored): string {
  const list = (entries: readonly object[]) => {
    const lines = [...new Set(entries.map((entry) => JSON.stringify(entry)))].sort();
    return lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  };
  const ofPlaces = places.map(({ file, rule, hash }) => ({ file, rule, hash }));
  const ofRules = rules.map(({ file, rule }) => ({ file, rule }));
  return `{\n  "places": ${list(ofPlaces)},\n  "rules": ${list(ofRules)}\n}\n`;
}

/**
 * What is left of the findings, and how many are ignored. `file`: the draft's path as the entries have it.
 */
export function dropIgnored<D extends Pick<Diagnostic, 'rule' | 'span'>>(
  document: OfficialDocument,
  diagnostics: readonly D[],
  { ignored, file }: { readonly ignored: Ignored; readonly file: string },
): { readonly left: readonly D[]; readonly dropped: readonly D[] } {
  const { places, rules } = ignored;
  if (places.length === 0 && rules.length === 0) return { left: diagnostics, dropped: [] };
  const hashes = new Map<string, Set<string>>();
  for (const { rule, hash } of places) {
    const known = hashes.get(rule);
    if (known) known.add(hash);
    else hashes.set(rule, new Set([hash]));
  }
  const off = new Set(rules.filter((one) => one.file === file).map(({ rule }) => rule));
  const left: D[] = [];
  const dropped: D[] = [];
  for (const found of diagnostics) {
    const isDropped =
      off.has(found.rule) || hashes.get(found.rule)?.has(hashPlace(document, found.span)) === true;
    (isDropped ? dropped : left).push(found);
  }
  return { left, dropped };
}

/**
 * Stands for a finding: 16 hexadecimal digits of its sentence and its own words, white space left out. Two findings of one
 * rule with the same words in the same sentence are one.
 */
export function hashPlace(document: OfficialDocument, span: Span): string {
  const { text } = document;
  const sentence = sentenceAt(document, span);
  const words = [sentence, span].map(({ start, end }) =>
    text.slice(start, end).replaceAll(SPACE, ''),
  );
  return hash(words.join('\n'));
}

/** A blank, a line break, an ideographic space */
const SPACE = /\s/gu;

/** The sentence the finding begins in; the finding itself where it begins between paragraphs. */
function sentenceAt({ paragraphs }: OfficialDocument, span: Span): Span {
  const paragraph = paragraphAt(paragraphs, span.start);
  if (!paragraph) return span;
  const sentences = readSentences(paragraph.facts).map((one) => toDocumentSpan(paragraph, one));
  return sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}

function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  const low = partitionPoint(paragraphs.length, (at) => (paragraphs[at]?.end ?? 0) <= offset);
  const found = paragraphs[low];
  return found && found.start <= offset ? found : undefined;
}

/** Two FNV-1a hashes of 32 bits with different offsets: a collision hides a finding, so 32 bits are too few. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ ((code << 5) | (at % 31)), 0x85ebca6b) ^ (one >>> 15);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

function entriesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
