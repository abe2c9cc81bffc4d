/** The open places of a draft, for a writer who fills them in from first to last. */
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
import { addToList } from '../../text/list-map.js';

/** Places that one answer fills in, in document order. */
export interface OpenGroup {
  /** Identifies the group; the same in a later version of the draft as long as its places have the same text. */
  readonly id: string;
  readonly opening: Opening;
  readonly places: readonly OpenPlace[];
  /** Proposed texts, most likely first. */
  readonly proposals: readonly Proposal[];
}

/** One place to fill in. */
export interface OpenPlace {
  readonly span: Span;
  /** The place with its context: …主要任务是总结｢20xx年｣教育工作…. */
  readonly excerpt: string;
  /** The two UTF-16 units before it, which may be a surname. */
  readonly preceding: string;
  /** The edits that delete the place, and the blank line that would remain. */
  readonly removal: readonly TextEdit[];
}

const PLACEHOLDER_RULES = rules.filter((rule) => hasTag(rule, 'placeholder'));
const ALWAYS_ON = Object.fromEntries(
  PLACEHOLDER_RULES.map(({ meta }): [string, SeveritySetting] => [meta.id, 'error']),
);

/**
 * The open places of a document, in groups with the same answer. The severity of their rules is ignored: a writer who does not want to see
 * the places marked may still want to fill them in.
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
    addToList(groups, id, found);
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

/** The placeholders, keyed by their start in the document. */
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
      ? describeNote(text.slice(span.start, span.end), deletesWholeLine(diagnostic))
      : describeOpening(placed.paragraph.facts.text, placed.placeholder, firstText(fixes));
  return { opening, diagnostic };
}

/** Whether the fix that deletes the finding deletes more than its span. */
function deletesWholeLine({ span, fixes }: Diagnostic): boolean {
  const edit = fixes[0]?.edits[0];
  return edit !== undefined && edit.span.end - edit.span.start > span.end - span.start;
}

/** The text of the most likely fix: years with different suggestions belong to different groups. */
function firstText(fixes: Diagnostic['fixes']): string {
  return fixes[0]?.edits[0]?.newText ?? '';
}

/** The id of a group. Numbers and days get a count, since equal placeholders rarely stand for equal values. */
function identify({ groupKey, alone }: Opening, seen: Map<string, number>): string {
  if (!alone) return groupKey;
  const count = (seen.get(groupKey) ?? 0) + 1;
  seen.set(groupKey, count);
  return `${groupKey} ${count}`;
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

/** Length of 欧阳, in UTF-16 units. */
const LONGEST_SURNAME = 2;
