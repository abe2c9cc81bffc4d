/** What the tools say of a draft, as plain data: lines and columns count from 1, columns in UTF-16 units. */
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

/** Findings in the order of the text. */
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

/** More findings than this are not read, by a model or by anybody. */
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

/** Length, time, density of clichés, and which they are. */
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

/** What is still to be filled in, alike places together. */
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
