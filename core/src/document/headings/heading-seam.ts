/** Finds where the line break between a heading and its body was lost. One rule reports it, another does not report it again. */
import type { Span } from '../../text/span.js';
import type { Heading, Paragraph, SpeechText } from '../model/document.js';
import { findSiblingSeam } from './sibling-seam.js';
import { toDocumentOffset, toDocumentSpan } from '../lines/paragraph-spans.js';
import { STOP } from '../../sentences/stops.js';
import { matchesOf } from '../../text/matches.js';

/** The boundary between a heading and the body that follows it without a line break. */
export interface Seam {
  /** From the marker to a few characters after the boundary, in the speech. */
  readonly shown: Span;
  /** Where the body begins, in the speech. */
  readonly at: number;
  /** The first words of the body. */
  readonly bodyStart: string;
}

/** The shortest title, in UTF-16 units. */
const SHORTEST_TITLE = 4;
/** How much of the body is shown, in UTF-16 units. */
const SHOWN_LENGTH = 5;
/** Ends a sentence; ； ends an item of a list. */
const STOP_OF_TEXT = /[。！？]/u;
/**
 * Words that begin a body; after a title without a mark between they show the boundary:
 * …胜利收官|2020年是…  …新征程|市五届五次党代会…  …工作成效|近年来，…
 */
const OPENER =
  /(?<=[\p{Script=Han}”）)])(?:(?:19|20)\d{2}年(?:是|以来|来|，|,|全[省市县区镇乡]|我[省市县区国]|在)|[省市县区州][一二三四五六七八九十]{1,3}届|(?:近年来|近几年来?|近[一二三四五六七八九十]{1,2}年来|[一二三四五六七八九十几]{1,2}年来|过去一年|过去的一年|今年以来|去年以来|当前|目前|同志们|各位代表|习近平总书记(?:指出|强调|要求))[，,：:]|今年是)/gu;
/** After such a word the year belongs to the title: 圆满完成2020年任务, 在2021年. */
const TITLE_CONTINUES = /[在从自到于至和与及对把的为成结了近这去过]$/u;

/**
 * Finds the boundary between a heading and its body.
 * @param siblings the titles of parallel headings, which show how long a title is
 * @returns `undefined` where no boundary is certain
 */
export function findSeam(
  { paragraphs }: Pick<SpeechText, 'paragraphs'>,
  { level, form, paragraph: index, marker }: Heading,
  siblings?: readonly string[],
): Seam | undefined {
  const paragraph = paragraphs[index];
  if (level > 2 || form === 'inline' || !paragraph) return undefined;
  const { text } = paragraph.facts;
  const from = marker.span.end;
  const sentence = text.slice(from).search(STOP);
  const title = text.slice(from, sentence < 0 ? text.length : from + sentence);
  for (const { index: at } of matchesOf(title, OPENER)) {
    if (at < SHORTEST_TITLE || TITLE_CONTINUES.test(title.slice(0, at))) continue;
    return toSeam(paragraph, marker.span.start, from + at);
  }
  // Only a body has a stop; a heading in its own line has none.
  const cut =
    siblings && sentence >= 0 && STOP_OF_TEXT.test(text.charAt(from + sentence))
      ? findSiblingSeam(title, siblings)
      : undefined;
  return cut === undefined ? undefined : toSeam(paragraph, marker.span.start, from + cut);
}

/** 一要  一是  一抓: the first item of a body, glued to the title. */
const FIRST_ITEM = /(?<=[\p{Script=Han}”])(?=一(?<family>[是要抓])\p{Script=Han})/gu;
/** The same end of two titles: 功夫, 实效. */
const TAIL = 2;
/** A title differs from its siblings by at most so many UTF-16 units. */
const LENGTH_SLACK = 6;

/**
 * （三）在整治问题上下功夫一要严查…；二要…: a sibling's title ends like the words before the first item.
 */
export function findTailSeam(
  paragraph: Paragraph,
  { level, form, marker, title }: Heading,
  siblings: readonly string[],
): Seam | undefined {
  if (level > 2 || form === 'inline' || siblings.length === 0) return undefined;
  const { text } = paragraph.facts;
  const from = marker.span.end;
  for (const { index: at, groups } of matchesOf(title, FIRST_ITEM)) {
    const sibling = siblings.find(
      (one) => one.endsWith(title.slice(Math.max(0, at - TAIL), at)) && isAsLong(one, at),
    );
    if (at < SHORTEST_TITLE || sibling === undefined) continue;
    if (!/[二三]/u.test(text) || !hasLater(text, from + at, groups?.family ?? '')) continue;
    return toSeam(paragraph, marker.span.start, text.indexOf(title, from) + at);
  }
  return undefined;
}

function isAsLong(sibling: string, length: number): boolean {
  return Math.abs(sibling.length - length) <= LENGTH_SLACK;
}

/** Whether a second or third item of the family follows. */
function hasLater(text: string, from: number, family: string): boolean {
  return text.includes(`二${family}`, from) || text.includes(`三${family}`, from);
}

/** Whether the line begins with a dash, as items of a list may do. */
export function isDashItem({ facts: { text } }: Paragraph): boolean {
  return DASH.test(text);
}

/** ——职工队伍持续壮大五年来，…: the boundary between an item with a dash and its body, found as for headings. */
export function findDashSeam(paragraph: Paragraph): Seam | undefined {
  const { text } = paragraph.facts;
  const from = DASH.exec(text)?.[0].length ?? 0;
  if (from === 0) return undefined;
  const sentence = text.search(STOP);
  const title = text.slice(from, sentence < 0 ? text.length : sentence);
  for (const { index: at, 0: words } of matchesOf(title, OPENER)) {
    // ——2026年1月27日在省十四届…会议上: the subtitle.
    if (!PAUSE.test(words.slice(-1))) continue;
    if (
      at < SHORTEST_TITLE ||
      PAUSE.test(title.slice(0, at)) ||
      TITLE_CONTINUES.test(title.slice(0, at))
    )
      continue;
    return toSeam(paragraph, 0, from + at);
  }
  return undefined;
}

/** —— at the beginning of a line */
const DASH = /^(?:——|──|--)\s?(?=\p{Script=Han}|“)/u;
const PAUSE = /[，：,:]/u;

function toSeam(paragraph: Paragraph, start: number, seam: number): Seam {
  const { text } = paragraph.facts;
  const shown = toDocumentSpan(paragraph, { start, end: seam + SHOWN_LENGTH });
  return {
    shown,
    at: toDocumentOffset(paragraph, seam),
    bodyStart: text.slice(seam, seam + SHOWN_LENGTH),
  };
}
