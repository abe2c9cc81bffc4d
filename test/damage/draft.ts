/**
 * A draft as its writer thinks of it, before it is text. Every ordinal is written out, so that a damage can set one
 * wrong; what a damage breaks it also marks, and the marks become «…» in the text.
 */
import type { HeadingLevel } from '../../core/src/index.js';

/** One file: one speech or two, laid out in one way. */
export interface Draft {
  readonly speeches: Speech[];
  readonly layout: Layout;
}

/** How the paragraphs become a text. */
export interface Layout {
  readonly kind: 'plain' | 'markdown';
  /** Where lines are cut, in UTF-16 units; 0 for lines that are paragraphs. */
  readonly wrap: number;
  /** All paragraphs in one line, with 　　 between them. */
  readonly oneLine: boolean;
  readonly indent: string;
  readonly blankLines: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly halfWidth: boolean;
}

/** A speech from its title to its thanks. */
export interface Speech {
  readonly title: string;
  readonly salutation: string;
  readonly blocks: Block[];
  readonly closing: string;
  /** （一）（二）… runs on across 一、二、三、 */
  readonly continuous: boolean;
}

/** What a body is made of. */
export type Block = Prose | Row | Series;

/** A paragraph of sentences, each with its stop. */
export interface Prose {
  readonly kind: 'prose';
  readonly sentences: string[];
  /** Ends with the promise of what stands below. */
  readonly promise: Promised | undefined;
}

/** 要抓好«三项工作»： */
export interface Promised {
  readonly before: string;
  number: number;
  readonly digits: boolean;
  /** Measure word, noun and whatever follows them without a mark. */
  readonly noun: string;
  readonly after: string;
  marked: boolean;
}

/** Sibling headings. */
export interface Row {
  readonly kind: 'row';
  readonly level: HeadingLevel | 0;
  /** `sentence`: a numbered sentence with nothing below it. */
  readonly form: 'standalone' | 'runIn' | 'sentence';
  readonly promise: Promised | undefined;
  readonly headings: Heading[];
}

/** A heading and what stands under it. */
export interface Heading {
  ordinal: number;
  /** N and D for the numeral, as in `（N）`. */
  pattern: string;
  readonly title: string;
  /** What a standalone heading ends with: nothing, until it is damaged. */
  stop: string;
  /** Runs on from the paragraph before. */
  joined: boolean;
  /** Runs on into its body without a mark. */
  fused: boolean;
  blocks: Block[];
  marked: 'marker' | 'title' | 'stop' | 'seam' | undefined;
}

/** 一是…二是…, in one paragraph or in one each. */
export interface Series {
  readonly kind: 'series';
  readonly spread: 'inline' | 'paragraphs';
  /** Stands in an item of another series. */
  readonly inner: boolean;
  /** Stands before the items of an inline series, without the promise. */
  readonly lead: string;
  readonly promise: Promised | undefined;
  readonly separator: '；' | '。' | '，';
  readonly items: Item[];
  /** Follows an inline series in its paragraph. */
  readonly tail: string;
}

/** One item of a series. */
export interface Item {
  ordinal: number;
  family: Family;
  /** The mark after the marker. */
  pause: string;
  /** Without its last stop. */
  readonly text: string;
  readonly inner: Series | undefined;
  /** Paragraphs that explain the item. */
  readonly notes: Prose[];
  /** Begins a paragraph of its own although its series does not. */
  parted: boolean;
  marked: 'word' | 'marker' | undefined;
}

/** 一是 一要 第一 首先 其一 第一步 一抓 （1） ① */
export type Family = '是' | '要' | '第' | '首先' | '其' | '步' | '抓' | '（D）' | 'C';

/** The ordinal of 最后. */
export const LAST = 1000;
