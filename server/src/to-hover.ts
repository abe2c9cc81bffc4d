/** Converts hover cards of core to LSP: Markdown if the client supports it, else plain text. */
import { type Hover, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { HoverCard, Locale, Span } from '../../core/src/index.js';
import type { ClientFeatures } from './capabilities.js';
import type { OpenDocument } from './documents.js';
import { toRange } from './to-lsp.js';

/** All cards in one hover; `undefined` if there are no cards. */
export function toHover(
  document: OpenDocument,
  cards: readonly HoverCard[],
  { features, locale }: { features: ClientFeatures; locale: Locale },
): Hover | undefined {
  const [first] = cards;
  if (!first) return undefined;
  const style = features.hoverMarkdown ? toMarkdown(document, features) : PLAIN;
  const blocks = cards.map((card) => writeCard(card, document, { style, locale }));
  const kind: MarkupContent['kind'] = features.hoverMarkdown
    ? MarkupKind.Markdown
    : MarkupKind.PlainText;
  return {
    contents: { kind, value: blocks.join(style.between) },
    range: toRange(document, first.span),
  };
}

/** How the parts of a card are formatted. */
interface Style {
  readonly between: string;
  title(text: string, rule: string | undefined): string;
  line(text: string): string;
  /** A link to a line, counted from 1. */
  place(line: number): string;
}

const PLAIN: Style = {
  between: '\n\n',
  title: (text) => text,
  line: (text) => `- ${text}`,
  place: String,
};

function toMarkdown({ uri }: OpenDocument, { rulePages }: ClientFeatures): Style {
  return {
    between: '\n\n---\n\n',
    title: (text, rule) =>
      rule === undefined
        ? `**${escape(text)}**\n`
        : `**${escape(text)}** [${rule}](${rulePages}/${rule}/README.md)\n`,
    line: (text) => `- ${escape(text)}`,
    place: (line) => `[${line}](${uri}#L${line})`,
  };
}

function writeCard(
  { title, lines, elsewhere, rule }: HoverCard,
  document: OpenDocument,
  { style, locale }: { style: Style; locale: Locale },
): string {
  const rows = lines.map((line) => style.line(line));
  // Not passed through `style.line`, because the links are markup already.
  const places = writePlaces(elsewhere, document, { style, locale });
  return [style.title(title, rule), ...rows, ...(places ? [`- ${places}`] : [])].join('\n');
}

/** Maximum number of line links in a card. */
const MOST_LINES = 12;

/** 其余 13 处在第 3、9、15 行 */
function writePlaces(
  spans: readonly Span[],
  document: OpenDocument,
  { style, locale }: { style: Style; locale: Locale },
): string | undefined {
  if (spans.length === 0) return undefined;
  const lines = [...new Set(spans.map(({ start }) => document.positionAt(start).line + 1))];
  const shown = lines.slice(0, MOST_LINES).map((line) => style.place(line));
  const more = lines.length > MOST_LINES;
  return locale === 'zh'
    ? `其余 ${spans.length} 处在第 ${shown.join('、')} ${more ? '等' : ''}行`
    : `${spans.length} more in line ${shown.join(', ')}${more ? ' and others' : ''}`;
}

/** Special characters of Markdown: * _ ` [ ] < > \ # | */
const MARKUP = /[*_`[\]<>\\#|]/gu;

function escape(text: string): string {
  return text.replace(MARKUP, String.raw`\$&`);
}
