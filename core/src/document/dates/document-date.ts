/** Finds the date a draft is written for. Web residue is not read: 发布时间 is the date of the page, not of the speech. */
import { defineQuery } from '../../engine/queries.js';
import type {
  CalendarDate,
  DocumentDate,
  OfficialDocument,
  Paragraph,
  SpeechPlace,
  SpeechText,
} from '../model/document.js';
import {
  readDateLine,
  readHeld,
  readMinutes,
  readNumberYear,
  readPlainDate,
  readSignedLine,
  readTitleYear,
} from './date-lines.js';
import { readFrontMatter } from '../lines/markdown.js';
import { withoutStars } from '../lines/plain-markdown.js';
import { CLAUSE_ENDS } from '../../sentences/stops.js';

/** How many paragraphs from the start a date line is searched, and from the end a sign-off. */
const REACH = 6;

/** The input of `findDocumentDate`. */
export interface DateSource {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly places: readonly SpeechPlace[];
  readonly isContent: (paragraph: number) => boolean;
  /** The setting `biganzi.documentDate`. */
  readonly setting: string | undefined;
}

/** The document date from the first of the sources below that has one; `undefined` if none has. */
export function findDocumentDate(source: DateSource): DocumentDate | undefined {
  const { text, paragraphs, places, isContent, setting } = source;
  const content = (index: number) => (isContent(index) ? paragraphs[index]?.facts.text : undefined);
  const title = places[0]?.speech.title ?? -1;
  const lines = edgeLines(0, paragraphs.length, content);
  const titles = titleLines(title, content);

  return (
    withSource(readPlainDate(readFrontMatter(text, 'date')), 'frontMatter') ??
    withSource(firstOf(lines.head, readDateLine), 'dateLine') ??
    withSource(firstOf(titles, readTitleYear), 'title') ??
    withSource(readPlainDate(setting), 'setting') ??
    fallbackDate(lines)
  );
}

/**
 * The date of one speech of the document. In a collection a date line or a title applies to its own speech only; front
 * matter and setting apply to all.
 */
export function findSpeechDate(
  { places, date }: OfficialDocument,
  { speech }: SpeechPlace,
): DocumentDate | undefined {
  if (places.length === 1 || date?.source === 'frontMatter') return date;
  const { own, fallback } = datesOf(speech);
  return own ?? (date?.source === 'setting' ? date : fallback);
}

/** The dates in the lines of a speech: from sources that precede the setting, and from those that follow it. */
const datesOf = defineQuery('dates of a speech', 'speech', (speech: SpeechText) => {
  const { paragraphs, residue, title } = speech;
  const content = (index: number) =>
    residue.includes(index) ? undefined : paragraphs[index]?.facts.text;
  const lines = edgeLines(0, paragraphs.length, content);
  const own =
    withSource(firstOf(lines.head, readDateLine), 'dateLine') ??
    withSource(firstOf(titleLines(title, content), readTitleYear), 'title');
  return { own, fallback: fallbackDate(lines) };
});

type Content = (paragraph: number) => string | undefined;

interface EdgeLines {
  /** The first lines, in order. */
  readonly head: readonly string[];
  /** The last lines, in reverse order. */
  readonly tail: readonly string[];
}

/** The lines of content at both ends; web residue is skipped. */
function edgeLines(first: number, end: number, content: Content): EdgeLines {
  const head: string[] = [];
  for (let index = first; index < end && head.length < REACH; index += 1) {
    const line = content(index);
    if (line !== undefined) head.push(withoutStars(line));
  }
  const tail: string[] = [];
  for (let index = end - 1; index >= first && tail.length < REACH; index -= 1) {
    const line = content(index);
    if (line !== undefined) tail.push(withoutStars(line));
  }
  return { head, tail };
}

/** The most lines of a title, with its subtitle (——在…会议上的讲话). */
const TITLE_LINES = 3;
const LONGEST_TITLE = 60;

/** The title and its continuation in the next lines. */
function titleLines(title: number, content: Content): readonly string[] {
  if (title < 0) return [];
  const lines: string[] = [];
  for (let index = title; index < title + TITLE_LINES; index += 1) {
    const line = content(index);
    if (line === undefined) continue;
    // A line of a title has no mark at its end.
    if (line.length > LONGEST_TITLE || CLAUSE_ENDS.includes(line.at(-1) ?? ' ')) break;
    lines.push(line);
  }
  return lines;
}

/** The date from sources that follow the setting: sign-off, opening, the document's own number. */
function fallbackDate({ head, tail }: EdgeLines): DocumentDate | undefined {
  return (
    withSource(firstOf(tail, readDateLine), 'signOff') ??
    withSource(firstOf(tail, readSignedLine), 'signOff') ??
    withSource(firstOf(head, readHeld), 'opening') ??
    withSource(firstOf(head, readMinutes), 'opening') ??
    withSource(firstOf(head, readNumberYear), 'documentNumber')
  );
}

function firstOf(
  lines: readonly string[],
  read: (line: string) => CalendarDate | undefined,
): CalendarDate | undefined {
  for (const line of lines) {
    const date = read(line);
    if (date) return date;
  }
  return undefined;
}

function withSource(
  date: CalendarDate | undefined,
  source: DocumentDate['source'],
): DocumentDate | undefined {
  return date && { ...date, source };
}
