/** Converts results of core to LSP types, offsets to positions. */
import {
  type CodeDescription,
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Position,
  type Range,
  type SelectionRange,
  type SnippetTextEdit,
  StringValue,
  type SymbolInformation,
  SymbolKind,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  applyEdits,
  createLineMap,
  type ConfigurationProblem,
  type CountHint,
  type Diagnostic,
  type FoldingSpan,
  type Locale,
  type OutlineItem,
  type Severity,
  type Span,
  type TextEdit,
} from '../../core/src/index.js';
import type { ClientFeatures } from './capabilities.js';
import type { OpenDocument } from './documents.js';
import type { Lines } from './from-lsp.js';

/** The `source` of every diagnostic, which the editor shows with the message. */
export const SOURCE = '笔杆子';

export function toRange(lines: Pick<Lines, 'positionAt'>, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** Converts a diagnostic, limited to what the client supports. */
export function toLspDiagnostic(
  document: OpenDocument,
  diagnostic: Diagnostic,
  features: ClientFeatures,
): LspDiagnostic {
  const { rule, severity, span, message, related, unnecessary } = diagnostic;
  return {
    range: toRange(document, span),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: toRulePage(rule, features),
    source: SOURCE,
    message,
    ...(unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(features.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((spot) => ({
          location: { uri: document.uri, range: toRange(document, spot.span) },
          message: spot.message,
        })),
      }),
  };
}

/** Cached code descriptions per client and rule, because long drafts have a thousand diagnostics after every key. */
const RULE_PAGES = new WeakMap<ClientFeatures, Map<string, CodeDescription>>();

function toRulePage(rule: string, features: ClientFeatures): CodeDescription {
  let pages = RULE_PAGES.get(features);
  if (!pages) RULE_PAGES.set(features, (pages = new Map<string, CodeDescription>()));
  let page = pages.get(rule);
  if (!page) pages.set(rule, (page = { href: `${features.rulePages}/${rule}/README.md` }));
  return page;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A problem in a settings file as a diagnostic of that file. */
export function toConfigurationDiagnostic(
  lines: Pick<Lines, 'positionAt'>,
  { span, message }: ConfigurationProblem,
  locale: Locale,
): LspDiagnostic {
  return {
    range: toRange(lines, span),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message: message[locale],
  };
}

/** The edits of one document, with its version if the client supports versioned edits. */
export function toWorkspaceEdit(
  document: OpenDocument,
  edits: readonly TextEdit[],
  features: ClientFeatures,
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = () => edits.map((edit) => toLspTextEdit(document, edit));
  if (!features.versionedEdits) return { changes: { [uri]: plain() } };
  const lspEdits = features.snippetEdits
    ? edits.map((edit) => toSnippetEdit(document, edit) ?? toLspTextEdit(document, edit))
    : plain();
  return { documentChanges: [{ textDocument: { uri, version }, edits: lspEdits }] };
}

/** An edit with tab stops as a snippet edit; `undefined` if it has none. */
function toSnippetEdit(
  lines: Lines,
  { span, newText, tabStops }: TextEdit,
): SnippetTextEdit | undefined {
  if (!tabStops || tabStops.length === 0) return undefined;
  let value = '';
  let at = 0;
  for (const [index, { start, end }] of tabStops.entries()) {
    const blank = escapeSnippet(newText.slice(start, end));
    value += `${escapeSnippet(newText.slice(at, start))}\${${String(index + 1)}:${blank}}`;
    at = end;
  }
  value += `${escapeSnippet(newText.slice(at))}$0`;
  return { range: toRange(lines, span), snippet: StringValue.createSnippet(value) };
}

/** $ } \ */
const SNIPPET_SIGNS = /[$}\\]/gu;

function escapeSnippet(text: string): string {
  return text.replace(SNIPPET_SIGNS, '\\$&');
}

/** The same edits for a client that asks for confirmation in a preview. */
export function toPreviewedEdit(
  document: OpenDocument,
  edits: readonly TextEdit[],
  label: string,
): WorkspaceEdit {
  const { uri, version } = document;
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => ({ ...toLspTextEdit(document, edit), annotationId: label })),
      },
    ],
    changeAnnotations: { [label]: { label, needsConfirmation: true } },
  };
}

function toLspTextEdit(lines: Lines, { span, newText }: TextEdit): LspTextEdit {
  return { range: toRange(lines, span), newText };
}

/** Converts edits of a text that is not an open document. */
export function toTextEdits(text: string, edits: readonly TextEdit[]): LspTextEdit[] {
  const lines = createLineMap(text);
  return edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
}

/** The position of an offset into the text after the edits. */
export function toPlaceAfter(text: string, edits: readonly TextEdit[], offset: number): Position {
  return createLineMap(applyEdits(text, edits)).positionAt(offset);
}

/** Converts the outline to a tree of symbols. */
export function toDocumentSymbols(lines: Lines, items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map((item) => ({
    name: toName(item),
    kind: SYMBOL_KINDS[item.kind],
    range: toRange(lines, item.span),
    selectionRange: toRange(lines, item.selection),
    children: toDocumentSymbols(lines, item.children),
  }));
}

/** Converts the outline to a flat list in document order, for clients without hierarchical symbols. */
export function toSymbolList(
  document: OpenDocument,
  items: readonly OutlineItem[],
  containerName?: string,
): SymbolInformation[] {
  return items.flatMap((item) => [
    {
      name: toName(item),
      kind: SYMBOL_KINDS[item.kind],
      location: { uri: document.uri, range: toRange(document, item.span) },
      ...(containerName !== undefined && { containerName }),
    },
    ...toSymbolList(document, item.children, toName(item)),
  ]);
}

/** The label, or a fallback if it is blank, because editors reject a symbol without a name. */
function toName({ label }: OutlineItem): string {
  return label.trim() === '' ? '（无题）' : label;
}

const SYMBOL_KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  speech: SymbolKind.Module,
  heading: SymbolKind.String,
  item: SymbolKind.EnumMember,
};

/** Converts spans to line ranges; of several that start in one line the outermost, as an editor shows only one. */
export function toFoldingRanges(lines: Lines, spans: readonly FoldingSpan[]): FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  for (const { span } of spans) {
    const { start, end } = toRange(lines, span);
    if (!ranges.has(start.line) && end.line > start.line)
      ranges.set(start.line, { startLine: start.line, endLine: end.line });
  }
  return [...ranges.values()];
}

/** Converts spans, innermost first, to a chain; without spans the cursor position itself. */
export function toSelectionRange(
  lines: Lines,
  offset: number,
  spans: readonly Span[],
): SelectionRange {
  const chain = spans.length > 0 ? spans : [{ start: offset, end: offset }];
  return chain.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(lines, span), ...(parent && { parent }) }),
    undefined,
  ) as SelectionRange; // the chain has one span at least
}

/** An inlay hint with padding before it. */
export function toInlayHint(lines: Lines, { offset, label }: CountHint, locale: Locale): InlayHint {
  return { position: lines.positionAt(offset), label: label[locale], paddingLeft: true };
}
