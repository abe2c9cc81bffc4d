/** Converts ordinals and offers of core to completion items and inline completions. */
import {
  type CompletionItem,
  CompletionItemKind,
  type InlineCompletionItem,
  InsertTextFormat,
} from 'vscode-languageserver';
import {
  type CompletionCandidate,
  type Continuation,
  type Locale,
  type Localized,
  type NextOrdinal,
  type Offer,
  SNIPPET_ROLES,
  toPlainText,
  toSnippetText,
} from '../../core/src/index.js';
import type { Lines } from './from-lsp.js';
import { toRange } from './to-lsp.js';

/** Next ordinals, sorted before all other items, the innermost series first. */
export function toOrdinalItems(
  lines: Lines,
  ordinals: readonly NextOrdinal[],
  locale: Locale,
): CompletionItem[] {
  return ordinals.map(({ text, replace }, index) => ({
    label: text,
    kind: CompletionItemKind.EnumMember,
    detail: NEXT_ORDINAL[locale],
    sortText: toSortText('ordinal', index),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(lines, replace), newText: text },
  }));
}

const NEXT_ORDINAL: Localized = { zh: '下一个序号', en: 'Next ordinal' };

function toSortText(kind: 'ordinal' | 'offer', index: number): string {
  return `${kind === 'ordinal' ? 0 : 1}${String(index).padStart(5, '0')}`;
}

export interface CompletionStyle {
  /** Whether the client supports tab stops; else the text is inserted with their defaults. */
  readonly asSnippets: boolean;
  readonly locale: Locale;
}

/** Converts offers, keeping their order. `text` is the text of the document. */
export function toOfferItems(
  lines: Lines,
  text: string,
  offers: readonly Offer[],
  style: CompletionStyle,
): CompletionItem[] {
  const labels = toLabels(offers.map((offer) => toRow(text, offer)));
  return offers.map((offer, index) => ({
    ...(offer.kind === 'snippet'
      ? toSnippetItem(lines, text, offer.candidate, style)
      : toContinuationItem(lines, text, offer.continuation, style)),
    label: labels[index] ?? '',
    sortText: toSortText('offer', index),
  }));
}

interface Row {
  /** The text of an offer as it will be inserted. */
  readonly words: string;
  /** Offset of the match in `words`. */
  readonly at: number;
}

function toRow(text: string, offer: Offer): Row {
  if (offer.kind === 'snippet') {
    const { snippet, at } = offer.candidate;
    return { words: snippet.text, at };
  }
  const { context, text: rest } = offer.continuation;
  return { words: text.slice(context.start, context.end) + rest, at: 0 };
}

/** Each label shows the place that matched, or where the text differs from the others; equal labels are replaced by the part that differs. */
function toLabels(rows: readonly Row[]): readonly string[] {
  const differs = findDifferences(rows.map(({ words }) => words));
  const labels = rows.map((row, index) => toRowLabel(row, differs[index] ?? 0));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label, index) => {
    const { words = '' } = rows[index] ?? {};
    return (counts.get(label) ?? 0) > 1 ? toLabel(words, differs[index] ?? 0) : label;
  });
}

/**
 * The length of the longest prefix that each text shares with another one, in UTF-16 units. After sorting, only
 * neighbours have to be compared.
 */
function findDifferences(texts: readonly string[]): readonly number[] {
  const order = texts.map((text, index) => ({ text, index }));
  order.sort((a, b) => (a.text < b.text ? -1 : 1));
  const shared = order.map(({ text }, at) => countShared(order[at - 1]?.text ?? '', text));
  const found = new Array<number>(texts.length).fill(0);
  for (const [at, { index }] of order.entries()) {
    found[index] = Math.max(shared[at] ?? 0, shared[at + 1] ?? 0);
  }
  return found;
}

function countShared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** Texts with a shorter common prefix (UTF-16 units) are distinguished by their beginnings. */
const MIN_SHARED_LENGTH = 12;

function toRowLabel({ words, at }: Row, differsAt: number): string {
  if (at > VISIBLE_FROM_START || differsAt < MIN_SHARED_LENGTH || differsAt >= words.length) {
    return toLabel(words, at);
  }
  return toLabel(words, Math.max(differsAt, VISIBLE_FROM_START + 1));
}

function toSnippetItem(
  lines: Lines,
  text: string,
  { snippet, origin, replace }: CompletionCandidate,
  { asSnippets, locale }: CompletionStyle,
): Omit<CompletionItem, 'label'> {
  const words = WORDS[locale];
  const role = SNIPPET_ROLES[snippet.role][locale];
  const count = phraseCount(origin, snippet.documents, locale);
  return {
    labelDetails: { description: role },
    kind: CompletionItemKind.Snippet,
    detail: `${role} · ${count}`,
    documentation: [
      snippet.text,
      ...(snippet.example === undefined ? [] : [`${words.example}${snippet.example}`]),
    ].join('\n\n'),
    // Core has already filtered, also by pinyin; with the typed text as filter text the client keeps every item.
    filterText: text.slice(replace.start, replace.end) || snippet.text,
    insertTextFormat: asSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: toRange(lines, replace),
      newText: asSnippets ? toSnippetText(snippet) : toPlainText(snippet),
    },
  };
}

function toContinuationItem(
  lines: Lines,
  text: string,
  { text: rest, context, documents, source }: Continuation,
  { locale }: CompletionStyle,
): Omit<CompletionItem, 'label'> {
  const words = WORDS[locale];
  const typed = text.slice(context.start, context.end);
  return {
    labelDetails: { description: words.goesOn },
    kind: CompletionItemKind.Text,
    detail: `${words.goesOn} · ${phraseCount(source, documents, locale)}`,
    documentation: typed + rest,
    filterText: typed,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(lines, context), newText: typed + rest },
  };
}

/** A continuation as inline completion at the cursor. */
export function toInlineItem(
  lines: Lines,
  offset: number,
  { text }: Continuation,
): InlineCompletionItem {
  return { insertText: text, range: toRange(lines, { start: offset, end: offset }) };
}

/** Maximum length of a label in UTF-16 units. */
const LABEL_LENGTH = 40;

/** A place after this offset is not visible from the start: the label has a prefix, then the text from the start of the clause. */
const VISIBLE_FROM_START = 18;
const PREFIX_LENGTH = 6;
const CONTEXT_LENGTH = 12;

/** The part of the text that fits in a label and contains offset `at`. */
function toLabel(text: string, at: number): string {
  const line = text.trim().replaceAll('\n', ' ');
  if (at <= VISIBLE_FROM_START) return truncate(line, LABEL_LENGTH);
  const before = CLAUSE_SO_FAR.exec(line.slice(at - CONTEXT_LENGTH, at))?.[0].length ?? 0;
  const rest = line.slice(at - before).replace(SECOND_HALF, '');
  return truncate(line, PREFIX_LENGTH) + truncate(rest, LABEL_LENGTH - PREFIX_LENGTH - 1);
}

function truncate(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(FIRST_HALF, '')}…`;
}

/** 在市委的 before 坚强 */
const CLAUSE_SO_FAR = /[^\p{P}\s]*$/u;

/** The first half of 𠮷 at the end */
const FIRST_HALF = /[\uD800-\uDBFF]$/u;

/** The second half of 𠮷 at the start */
const SECOND_HALF = /^[\uDC00-\uDFFF]/u;

/** The number of documents that contain a snippet or phrase, as a phrase for the writer. */
export function phraseCount(
  source: Continuation['source'],
  documents: number,
  locale: Locale,
): string {
  return WORDS[locale].counted[source](documents);
}

interface Words {
  readonly counted: Readonly<Record<Continuation['source'], (count: number) => string>>;
  readonly goesOn: string;
  readonly example: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    counted: {
      archive: (count) => `自有文稿 ${String(count)} 篇`,
      shipped: (count) => (count === 0 ? '常用句' : `见于 ${String(count)} 篇`),
      draft: (count) => `本稿 ${String(count)} 处`,
    },
    goesOn: '续写',
    example: '例：',
  },
  en: {
    counted: {
      archive: (count) => `in ${String(count)} of your own drafts`,
      shipped: (count) => (count === 0 ? 'often said' : `in ${String(count)} documents`),
      draft: (count) => `${String(count)} × in this draft`,
    },
    goesOn: 'continuation',
    example: 'Used: ',
  },
};
