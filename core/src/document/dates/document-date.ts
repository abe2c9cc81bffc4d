/** The date a draft is written for. Web residue gives none: 发布时间 is the page's, not the speech's. */
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
  readTitleYear,
} from './date-lines.js';
import { readFrontMatter } from '../lines/markdown.js';
import { withoutStars } from '../lines/plain-markdown.js';

/** A date line stands within this many paragraphs of the start, a sign-off within this many of the end. */
const REACH = 6;

/** What the date is looked for in. */
export interface DateSource {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly places: readonly SpeechPlace[];
  readonly isContent: (paragraph: number) => boolean;
  /** The setting `biganzi.documentDate`. */
  readonly setting: string | undefined;
}

/** The document date by the order of sources that the rules lay down; `undefined` when none says. */
export function findDocumentDate(source: DateSource): DocumentDate | undefined {
  const { text, paragraphs, places, isContent, setting } = source;
  const content = (index: number) => (isContent(index) ? paragraphs[index]?.facts.text : undefined);
  const title = places[0]?.speech.title ?? -1;
  const lines = edgeLines(0, paragraphs.length, content);
  const titles = titleLines(title, content);

  return (
    sourced(readPlainDate(readFrontMatter(text, 'date')), 'frontMatter') ??
    sourced(firstOf(lines.head, readDateLine), 'dateLine') ??
    sourced(firstOf(titles, readTitleYear), 'title') ??
    sourced(readPlainDate(setting), 'setting') ??
    lesserDate(lines)
  );
}

/**
 * The date of one speech of the document. In a collection a line or a title dates its own speech only; front matter and
 * setting date all.
 */
export function findSpeechDate(
  { places, date }: OfficialDocument,
  { speech }: SpeechPlace,
): DocumentDate | undefined {
  if (places.length === 1 || date?.source === 'frontMatter') return date;
  const { own, lesser } = datesOf(speech);
  return own ?? (date?.source === 'setting' ? date : lesser);
}

/** What the lines of a speech say of its date: before and after what a setting says. */
const datesOf = defineQuery('dates of a speech', 'speech', (speech: SpeechText) => {
  const { paragraphs, residue, title } = speech;
  const content = (index: number) =>
    residue.includes(index) ? undefined : paragraphs[index]?.facts.text;
  const lines = edgeLines(0, paragraphs.length, content);
  const own =
    sourced(firstOf(lines.head, readDateLine), 'dateLine') ??
    sourced(firstOf(titleLines(title, content), readTitleYear), 'title');
  return { own, lesser: lesserDate(lines) };
});

type Content = (paragraph: number) => string | undefined;

interface EdgeLines {
  /** The first lines, first one first. */
  readonly head: readonly string[];
  /** The last lines, last one first. */
  readonly tail: readonly string[];
}

/** The lines of content at both ends; what came along from a web page is looked through. */
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

/** A title runs over this many lines, subtitle (——在…会议上的讲话) included. */
const TITLE_LINES = 3;
const LONGEST_TITLE = 60;

/** The title and what of it stands in the next lines. */
function titleLines(title: number, content: Content): readonly string[] {
  if (title < 0) return [];
  const lines: string[] = [];
  for (let index = title; index < title + TITLE_LINES; index += 1) {
    const line = content(index);
    if (line === undefined) continue;
    if (line.length > LONGEST_TITLE || SENTENCE_END.test(line)) break;
    lines.push(line);
  }
  return lines;
}

/** A title line ends in no mark. */
const SENTENCE_END = /[。！？；：，:;!?,]$/u;

/** What is asked after the setting: sign-off, opening, the document's own number. */
function lesserDate({ head, tail }: EdgeLines): DocumentDate | undefined {
  return (
    sourced(firstOf(tail, readDateLine), 'signOff') ??
    sourced(firstOf(head, readHeld), 'opening') ??
    sourced(firstOf(head, readMinutes), 'opening') ??
    sourced(firstOf(head, readNumberYear), 'documentNumber')
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

function sourced(
  date: CalendarDate | undefined,
  source: DocumentDate['source'],
): DocumentDate | undefined {
  return date && { ...date, source };
}
