/** What a draft leaves open, for a writer who fills it in from the first place to the last. */
import type { OfficialDocument, Paragraph } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Placeholder } from '../../document/placeholders/placeholders.js';
import { analyzeWith, type Diagnostic } from '../../engine/analyze.js';
import { hasTag, type SeveritySetting } from '../../rule/rule.js';
import { rules } from '../../rules/index.js';
import type { Settings } from '../../settings/settings.js';
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import { excerptAround } from '../navigation/excerpt.js';
import { describeNote, describeOpening, type Opening } from './openings.js';
import { proposeFor, type Proposal } from './proposals.js';

/** Places that one answer fills in, in document order. */
export interface OpenGroup {
  /** Tells the group from the others; the same in a later version as long as its places read the same. */
  readonly id: string;
  readonly opening: Opening;
  readonly places: readonly OpenPlace[];
  /** What may belong there, likeliest first. */
  readonly proposals: readonly Proposal[];
}

/** One place to fill in. */
export interface OpenPlace {
  readonly span: Span;
  /** The place in its line: …主要任务是总结｢20xx年｣教育工作…. */
  readonly excerpt: string;
  /** The two units of text before it: a surname may be there already. */
  readonly preceding: string;
  /** The edits that take the place away, with the blank line it would leave. */
  readonly removal: readonly TextEdit[];
}

const PLACEHOLDER_RULES = rules.filter((rule) => hasTag(rule, 'placeholder'));
const ALWAYS_ON = Object.fromEntries(
  PLACEHOLDER_RULES.map(({ meta }): [string, SeveritySetting] => [meta.id, 'error']),
);

/**
 * The open places of a document, those that are alike together. A writer who does not want to see them marked may still
 * want to fill them in: the severity of their rules does not matter.
 */
export function findOpenPlaces(
  document: OfficialDocument,
  settings: Settings,
): readonly OpenGroup[] {
  const { diagnostics } = analyzeWith(PLACEHOLDER_RULES, document, {
    ...settings,
    severity: { ...settings.severity, ...ALWAYS_ON },
  });
  const known = indexPlaceholders(document);
  const seen = new Map<string, number>();
  const groups = new Map<string, Found[]>();
  for (const diagnostic of diagnostics) {
    const found = read(document.text, diagnostic, known.get(diagnostic.span.start));
    const id = identify(found.opening, seen);
    const alike = groups.get(id);
    if (alike) alike.push(found);
    else groups.set(id, [found]);
  }
  return [...groups].flatMap(([id, found]) => toGroup(id, found, document, settings));
}

interface Found {
  readonly opening: Opening;
  readonly diagnostic: Diagnostic;
}

interface PlacedPlaceholder {
  readonly paragraph: Paragraph;
  readonly placeholder: Placeholder;
}

/** Placeholders by the document offset they begin at. */
function indexPlaceholders({
  paragraphs,
}: OfficialDocument): ReadonlyMap<number, PlacedPlaceholder> {
  const index = new Map<number, PlacedPlaceholder>();
  for (const paragraph of paragraphs) {
    for (const placeholder of paragraph.facts.placeholders) {
      const { start } = toDocumentSpan(paragraph, placeholder.span);
      index.set(start, { paragraph, placeholder });
    }
  }
  return index;
}

function read(text: string, diagnostic: Diagnostic, placed: PlacedPlaceholder | undefined): Found {
  const { span, fixes } = diagnostic;
  const opening =
    diagnostic.rule === 'placeholder-note' || !placed
      ? describeNote(text.slice(span.start, span.end), goesWithItsLine(diagnostic))
      : describeOpening(placed.paragraph.facts.text, placed.placeholder, firstText(fixes));
  return { opening, diagnostic };
}

/** Whether the fix that deletes the finding takes more than its span. */
function goesWithItsLine({ span, fixes }: Diagnostic): boolean {
  const edit = fixes[0]?.edits[0];
  return edit !== undefined && edit.span.end - edit.span.start > span.end - span.start;
}

/** What the likeliest fix would write: years of which one suggests another are not alike. */
function firstText(fixes: Diagnostic['fixes']): string {
  return fixes[0]?.edits[0]?.newText ?? '';
}

/** Numbers and days are counted through: two of them that read the same are seldom the same. */
function identify({ likeness, alone }: Opening, seen: Map<string, number>): string {
  if (!alone) return likeness;
  const count = (seen.get(likeness) ?? 0) + 1;
  seen.set(likeness, count);
  return `${likeness} ${count}`;
}

function toGroup(
  id: string,
  found: readonly Found[],
  { text, date }: OfficialDocument,
  settings: Settings,
): OpenGroup[] {
  const [first] = found;
  if (!first) return [];
  const proposals = proposeFor(first.opening, first.diagnostic, {
    placeholders: settings.placeholders,
    date,
  });
  const places = found.map(({ diagnostic: { span, rule, fixes } }) => ({
    span,
    excerpt: excerptAround(text, span),
    preceding: text.slice(Math.max(0, span.start - LONGEST_SURNAME), span.start),
    removal: rule === 'placeholder-note' && fixes[0] ? fixes[0].edits : [{ span, newText: '' }],
  }));
  return [{ id, opening: first.opening, places, proposals }];
}

/** 欧阳 */
const LONGEST_SURNAME = 2;
