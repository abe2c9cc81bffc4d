/** Findings that the writer has dismissed, stored outside the text in `.biganzi/ignored.json`. */
import { toDocumentSpan } from '../document/lines/paragraph-spans.js';
import type { OfficialDocument, Paragraph } from '../document/model/document.js';
import type { Diagnostic } from '../engine/analyze.js';
import { readSentences } from '../sentences/segmentation.js';
import type { Span } from '../text/span.js';
import { isRecord } from './settings-layer.js';
import { partitionPoint } from '../text/partition-point.js';

/** The path of the file relative to the folder to whose drafts it applies. */
export const IGNORED_FILE = '.biganzi/ignored.json';

/** A dismissed finding, which stays ignored as long as the text of its sentence is the same. */
export interface IgnoredPlace {
  readonly rule: string;
  /** The result of `hashPlace` for the finding. */
  readonly hash: string;
  /** The path of the draft relative to the folder, with `/`; for information only, entries apply to all drafts. */
  readonly file: string;
}

/** A rule that is off for one draft. */
export interface IgnoredRule {
  readonly rule: string;
  /** The path of the draft relative to the folder, with `/`. */
  readonly file: string;
}

/** The entries of the file. */
export interface Ignored {
  readonly places: readonly IgnoredPlace[];
  readonly rules: readonly IgnoredRule[];
}

/** The value for a folder without such a file. */
export const NOTHING_IGNORED: Ignored = { places: [], rules: [] };

/** Parses the file. Invalid entries are left out. @returns `undefined` for any other text */
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

/** The JSON value of a text; `undefined` if it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch {
    return undefined;
  }
}

/** \uFEFF */
const BYTE_ORDER_MARK = /^\uFEFF/u;

/** The text of the file: one entry per line, sorted, so that the order of additions does not matter. */
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
 * Removes ignored findings. `file` is the draft's path in the form of the entries.
 * @returns the findings that are left, and the number of ignored ones
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
 * Identifies a finding: a hash, 16 hexadecimal digits, of its sentence, its own text and how often that text occurs before it
 * in the sentence, without white space. “总结20xx年工作，部署20xx年任务” are two places.
 */
export function hashPlace(document: OfficialDocument, span: Span): string {
  const sentence = sentenceAt(document, span);
  const [whole = '', words = '', before = ''] = [
    sentence,
    span,
    { start: sentence.start, end: span.start },
  ].map(({ start, end }) => document.text.slice(start, end).replaceAll(SPACE, ''));
  // What consists of white space is told apart by what stands before it.
  const ordinal = words === '' ? before.length : before.split(words).length - 1;
  return hash([whole, words, ...(ordinal > 0 ? [ordinal] : [])].join('\n'));
}

/** A blank, a line break, an ideographic space */
const SPACE = /\s/gu;

/** The sentence in which the finding begins; the span itself if it begins between paragraphs. */
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

/** Two 32-bit FNV-1a hashes with different offset bases: a collision would hide a finding, so that 32 bits are too few. */
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
