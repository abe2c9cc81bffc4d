/** Builds the tree of headings of one speech from paragraphs with ordinal markers. */
import { defineQuery } from '../../engine/queries.js';
import type { Heading, HeadingLevel, Paragraph, TextKind } from '../model/document.js';
import { findLevels } from './heading-levels.js';
import type { OrdinalMarker } from './markers.js';
import { addInline, type Candidate } from './inline-headings.js';
import { opensInlineList } from './inline-lists.js';
import { addStrays, mayBeStray } from './stray-headings.js';
import { toDocumentSpan } from '../lines/paragraph-spans.js';
import { STOP } from '../../sentences/stops.js';

/** The longest standalone title, in UTF-16 units; a longer one is a sentence with a number. */
const LONGEST_TITLE = 60;

/** The headings of the paragraphs `first` to `end` (half open), in order, without those for which `isContent` is false. */
export function findHeadings(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  isContent: (paragraph: number) => boolean,
): readonly Heading[] {
  const candidates: Candidate[] = [];
  const strays: number[] = [];
  let hasInline = false;
  let attachments = false;
  for (let index = first; index < end; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const { marker, inlineMarkers, text } = paragraph.facts;
    if (isAttachment(text))
      candidates.push({ paragraph: index, marker: ATTACHMENT, inline: false });
    attachments = text.startsWith('附件') || (attachments && marker?.level === 3);
    if (
      marker &&
      !attachments &&
      isContent(index) &&
      isHeadingMarker(paragraph, marker, paragraphs[index + 1])
    ) {
      candidates.push({ paragraph: index, marker, inline: false });
    }
    if (inlineMarkers.length > 0) hasInline = true;
    if (!marker && !attachments && mayBeStray(text) && isContent(index)) strays.push(index);
  }
  if (hasInline && candidates.length > 0) addInline(candidates, paragraphs, first, end, isContent);
  if (strays.length > 0 && candidates.length > 0) addStrays(candidates, paragraphs, strays);
  return toHeadings(candidates, paragraphs, end);
}

/** Stands for the line 附件…: the headings of an attachment are numbered from 1 again. */
const ATTACHMENT: OrdinalMarker = {
  level: 0,
  ordinal: 1,
  script: 'digits',
  span: { start: 0, end: 0 },
  numeralSpan: { start: 0, end: 0 },
  form: '附件',
};
/** 附件  附件2  附件1：任务分工表 */
const ATTACHMENT_LINE = /^附件\s?\d{0,2}(?:[：:][^。；]{0,30})?$/u;

function isAttachment(text: string): boolean {
  return text.startsWith('附件') && ATTACHMENT_LINE.test(text);
}

/** Whether the marker is that of a heading, and not of a Markdown list item or of a list inside the paragraph. */
function isHeadingMarker(
  paragraph: Paragraph,
  marker: OrdinalMarker,
  next: Paragraph | undefined,
): boolean {
  return !isListItem(paragraph, marker) && !opensInlineList(paragraph.facts, next?.facts);
}

/** `1. ` in Markdown is a list item; 1.加强领导 is a heading. */
function isListItem(
  { facts: { kind, text }, hashes }: Paragraph,
  { form, span }: OrdinalMarker,
): boolean {
  return kind === 'markdown' && hashes === 0 && form === 'D.' && /\s/u.test(text.charAt(span.end));
}

function toHeadings(
  candidates: readonly Candidate[],
  paragraphs: readonly Paragraph[],
  end: number,
): Heading[] {
  const levels = findLevels(candidates);
  const headings: Heading[] = [];
  const open: { level: number; index: number }[] = [];
  let part = 0;
  for (let position = 0; position < candidates.length; position += 1) {
    const candidate = candidates[position];
    const paragraph = candidate && paragraphs[candidate.paragraph];
    const level = levels[position];
    if (!paragraph || level === undefined) continue;
    if (level === 0) {
      open.length = 0;
      part += 1;
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.index ?? -1;
    open.push({ level, index: headings.length });
    const following = candidates[position + 1];
    const bodyFollows = following
      ? following.inline ||
        following.paragraph > candidate.paragraph + 1 ||
        (levels[position + 1] ?? 0) > level
      : end > candidate.paragraph + 1;
    const opensList = isSetApart(paragraphs, candidate, candidates[position - 1]);
    headings.push(toHeading(candidate, paragraph, { level, parent, part, bodyFollows, opensList }));
  }
  return headings;
}

/** 1. after a short line without a number: that line ends the list before it, so that 1. begins another list. */
function isSetApart(
  paragraphs: readonly Paragraph[],
  { marker, paragraph }: Candidate,
  before: Candidate | undefined,
): boolean {
  if (marker.level < 3 || marker.ordinal !== 1 || !before || before.paragraph >= paragraph - 1) {
    return false;
  }
  const label = paragraphs[paragraph - 1]?.facts;
  return label?.marker === undefined && (label?.role === 'short' || isListLabel(label?.text ?? ''));
}

/** 工作职责： */
function isListLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && LABEL.test(text);
}

const LONGEST_LABEL = 20;
const LABEL = /^[^。；，：:]{2,19}[：:]$/u;

/** The position of a heading in the tree. */
interface TreePlace {
  readonly level: HeadingLevel;
  readonly parent: number;
  readonly part: number;
  readonly bodyFollows: boolean;
  readonly opensList: boolean;
}

function toHeading(
  { marker, paragraph: index, inline }: Candidate,
  paragraph: Paragraph,
  { level, parent, part, bodyFollows, opensList }: TreePlace,
): Heading {
  const { text } = paragraph.facts;
  const { start, end: markerEnd } = marker.span;
  const titleEnd = findTitleEnd(text, markerEnd);
  const runsOn = CONTENT.test(text.slice(titleEnd));
  const standalone = !runsOn && titleEnd - markerEnd <= LONGEST_TITLE;
  return {
    marker,
    level,
    paragraph: index,
    markerSpan: toDocumentSpan(paragraph, marker.span),
    span: toDocumentSpan(paragraph, {
      start,
      end: standalone ? endBeforeEmphasis(text) : titleEnd,
    }),
    title: withoutEmphasis(text.slice(markerEnd, titleEnd), paragraph.facts.kind, start > 0),
    form: inline ? 'inline' : standalone ? 'standalone' : 'runIn',
    parent,
    part,
    hasBody: runsOn || bodyFollows,
    ...(opensList && { opensList: true as const }),
  };
}

/** A character other than punctuation, emphasis and blanks. */
const CONTENT = /[^。！？；!?;：:*_\s]/u;

/**
 * The title without blanks and emphasis around it, in Markdown also without pairs of emphasis inside it. `opened` tells
 * whether emphasis begins before the marker. A run that is not closed is a placeholder: __年工作回顾.
 */
function withoutEmphasis(title: string, kind: TextKind, opened: boolean): string {
  const text = title.trim();
  if (!text.includes('*') && !text.includes('_')) return text;
  const inside = kind === 'markdown' ? text.replace(PAIR, '$<words>').trim() : text;
  const around = opened ? inside.replace(RUN_AT_END, '') : inside.replace(AROUND, '$<words>');
  return around.trim();
}

/** **重点任务** */
const PAIR = /(?<sign>\*{1,3}|_{1,3})(?<words>[^*_]{1,40})\k<sign>/gu;
/** **重点任务**, and nothing else */
const AROUND = /^(?<sign>\*{1,3}|_{1,3})(?<words>[^*_]{1,60})\k<sign>$/u;
/** ** at either end */
const RUN_AT_END = /^(?:\*{1,3}|_{1,3})|(?:\*{1,3}|_{1,3})$/gu;

/** The end of the text without Markdown emphasis at its end. */
function endBeforeEmphasis(text: string): number {
  let end = text.length;
  while (end > 0 && (text.charAt(end - 1) === '*' || text.charAt(end - 1) === '_')) end -= 1;
  return end;
}

/** `STOP`, from an offset on. */
const NEXT_STOP = new RegExp(STOP, 'gu');

function findTitleEnd(text: string, from: number): number {
  NEXT_STOP.lastIndex = from;
  return NEXT_STOP.exec(text)?.index ?? text.length;
}

/** Groups headings of one level with the same parent in the same part, in document order; memoised by the list. */
export const groupSiblings = defineQuery('sibling headings', 'list', groupByParent);

function groupByParent(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const groups = new Map<number, Heading[]>();
  const siblings: Heading[][] = [];
  for (const heading of headings) {
    const { part, parent, level } = heading;
    const key = (part * (headings.length + 1) + parent + 1) * 8 + level;
    const group = groups.get(key);
    if (group && !heading.opensList) group.push(heading);
    else {
      const opened = [heading];
      groups.set(key, opened);
      siblings.push(opened);
    }
  }
  return siblings;
}
