import type { OfficialDocument } from '../../document/model/document.js';
import type { Diagnostic } from '../../engine/analyze.js';
import type { Severity } from '../../rule/rule.js';
import { partitionPoint } from '../../text/partition-point.js';
import type { Span } from '../../text/span.js';
import { outline, type OutlineItem } from '../navigation/outline.js';
import type { DraftFigures, Figures } from '../statistics/draft-figures.js';

/** A title or heading with the findings of its section. */
export interface ReportSection {
  readonly kind: 'speech' | 'heading';
  readonly label: string;
  /** The span of the title or heading itself. */
  readonly span: Span;
  /** Absent for a heading inside a paragraph. */
  readonly figures?: Figures;
  /** Errors and warnings of the section, without those under lower headings, in document order. */
  readonly problems: readonly Diagnostic[];
  /** Numbers of findings of the section, with those under lower headings. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly children: readonly ReportSection[];
}

/** The tree of titles and headings; items of lists (一是…) belong to the heading above them. */
export function buildSections(
  document: OfficialDocument,
  findings: readonly Diagnostic[],
  { speeches }: DraftFigures,
): readonly ReportSection[] {
  const figures = new Map<number, Figures>();
  for (const speech of speeches) {
    for (const section of speech.sections) figures.set(section.span.start, section.figures);
    figures.set(speech.span.start, speech.figures);
  }
  return outline(document).flatMap((item) => toSection(item, findings, figures));
}

function toSection(
  { kind, label, span, selection, children }: OutlineItem,
  findings: readonly Diagnostic[],
  figures: ReadonlyMap<number, Figures>,
): readonly ReportSection[] {
  if (kind === 'item') return [];
  const within = findingsIn(findings, span);
  const lower = children.filter((child) => child.kind !== 'item');
  const ofSection = figures.get(selection.start);
  return [
    {
      ...{ kind, label, span: selection, counts: countSeverities(within) },
      problems: gapsBetween(span, lower).flatMap((gap) => findingsIn(within, gap).filter(isGrave)),
      ...(ofSection && { figures: ofSection }),
      children: lower.flatMap((child) => toSection(child, within, figures)),
    },
  ];
}

/** The findings, sorted by start, that begin in the span, by binary search. */
function findingsIn(findings: readonly Diagnostic[], { start, end }: Span): readonly Diagnostic[] {
  const indexOf = (offset: number) =>
    partitionPoint(findings.length, (at) => (findings[at]?.span.start ?? offset) < offset);
  return findings.slice(indexOf(start), indexOf(end));
}

/** The parts of the span before, between and after the items, which are in order. */
function gapsBetween({ start, end }: Span, items: readonly OutlineItem[]): readonly Span[] {
  const starts = [start, ...items.map(({ span }) => span.end)];
  return starts.map((from, index) => ({ start: from, end: items[index]?.span.start ?? end }));
}

function isGrave({ severity }: Diagnostic): boolean {
  return severity === 'error' || severity === 'warning';
}

function countSeverities(findings: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
