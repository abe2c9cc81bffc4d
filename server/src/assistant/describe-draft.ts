/** The results of the assistant tools about a draft, as plain data. Lines and columns start at 1; columns are UTF-16 units. */
import {
  analyze,
  createLineMap,
  DEFAULT_SPEECH_RATE,
  findOpenPlaces,
  type LineMap,
  MISSING_NAMES,
  outline,
  type OutlineItem,
  readFigures,
  type Span,
  topCliches,
} from '../../../core/src/index.js';
import type { ToolDraft } from './tool-input.js';

/** The findings in document order. */
export function describeFindings({ document, settings }: ToolDraft) {
  const lines = createLineMap(document.text);
  const { diagnostics } = analyze(document, settings);
  return {
    count: diagnostics.length,
    findings: diagnostics
      .slice(0, MOST_FINDINGS)
      .map(({ span, rule, severity, message, fixes }) => ({
        ...placeOf(span, lines),
        rule,
        severity,
        message,
        quote: quote(document.text, span),
        fixes: fixes.map(({ title, safe }) => ({ title, safe })),
      })),
  };
}

/** A longer list is of no use to a model. */
const MOST_FINDINGS = 200;
const LONGEST_QUOTE = 60;

/** The tree of titles, headings and items. */
export function describeOutline({ document }: ToolDraft) {
  const lines = createLineMap(document.text);
  return { items: outline(document).map((item) => toItem(item, lines)) };
}

interface DescribedItem {
  readonly line: number;
  readonly kind: OutlineItem['kind'];
  readonly label: string;
  readonly children: readonly DescribedItem[];
}

function toItem({ kind, label, selection, children }: OutlineItem, lines: LineMap): DescribedItem {
  const { line } = placeOf(selection, lines);
  return { line, kind, label, children: children.map((child) => toItem(child, lines)) };
}

/** Length, speaking time, cliché density, and the most frequent clichés. */
export function describeFigures({ document, settings }: ToolDraft) {
  const { diagnostics } = analyze(document, settings);
  const { lexicon } = settings;
  const { whole } = readFigures(document, { diagnostics, lexicon, rate: DEFAULT_SPEECH_RATE });
  return {
    ...whole,
    cliches: topCliches(document, lexicon)
      .slice(0, MOST_CLICHES)
      .map(({ phrase, count }) => ({ phrase, count })),
  };
}

const MOST_CLICHES = 20;

/** The open places, grouped by equal text. */
export function describeOpenPlaces({ document, settings, locale }: ToolDraft) {
  const lines = createLineMap(document.text);
  return {
    groups: findOpenPlaces(document, settings).map(({ opening, places, proposals }) => ({
      shown: `${opening.before}${opening.signs}${opening.after}`,
      missing: MISSING_NAMES[opening.missing][locale],
      places: places.map(({ span, excerpt }) => ({ ...placeOf(span, lines), excerpt })),
      proposals: proposals.map(({ text }) => text),
    })),
  };
}

function placeOf({ start, end }: Span, lines: LineMap) {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

function quote(text: string, { start, end }: Span): string {
  const cut = text.slice(start, Math.min(end, start + LONGEST_QUOTE));
  return end - start > LONGEST_QUOTE ? `${cut}…` : cut;
}
