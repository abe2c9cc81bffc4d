/**
 * The model of a draft, from which its text is written. Every ordinal is explicit, so that a damage can change one. A
 * damage also marks what it changes, and the marks become «…» in the text.
 */
import type { HeadingLevel } from '../../core/src/index.js';

/** One file: one or two speeches with the same layout. */
export interface Draft {
  readonly speeches: Speech[];
  readonly layout: Layout;
}

/** How paragraphs are joined to a text. */
export interface Layout {
  readonly kind: 'plain' | 'markdown';
  /** The line width, in columns of one Chinese character; 0 for one paragraph per line. */
  readonly wrap: number;
  /** All paragraphs in one line, separated by 　　. */
  readonly oneLine: boolean;
  readonly indent: string;
  readonly blankLines: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly halfWidth: boolean;
}

/** A speech from its title to its closing thanks. */
export interface Speech {
  readonly title: string;
  readonly salutation: string;
  readonly blocks: Block[];
  readonly closing: string;
  /** The numbers （一）（二）… continue across 一、二、三、 */
  readonly continuous: boolean;
}

/** A part of a body. */
export type Block = Prose | Row | Series;

/** A paragraph of sentences, each with its final stop. */
export interface Prose {
  readonly kind: 'prose';
  readonly sentences: string[];
  /** Announces the number of items below, at the end of the paragraph. */
  readonly announced: AnnouncedCount | undefined;
}

/** 要抓好«三项工作»： */
export interface AnnouncedCount {
  readonly before: string;
  number: number;
  readonly digits: boolean;
  /** Measure word, noun and the text after them up to the next punctuation mark. */
  readonly noun: string;
  readonly after: string;
  marked: boolean;
}

/** Sibling headings. */
export interface Row {
  readonly kind: 'row';
  readonly level: HeadingLevel | 0;
  /** `sentence` is a numbered sentence without a body. */
  readonly form: 'standalone' | 'runIn' | 'sentence';
  readonly announced: AnnouncedCount | undefined;
  readonly headings: Heading[];
}

/** A heading and its body. */
export interface Heading {
  ordinal: number;
  /** The marker, with N for a Chinese numeral and D for digits, as in `（N）`. */
  pattern: string;
  readonly title: string;
  /** The final stop of a standalone heading: empty unless damaged. */
  stop: string;
  /** Is appended to the paragraph before it. */
  joined: boolean;
  /** Is followed by its body without a stop or a line break. */
  fused: boolean;
  blocks: Block[];
  marked: 'marker' | 'title' | 'stop' | 'seam' | undefined;
}

/** 一是…二是…, all items in one paragraph or each in its own. */
export interface Series {
  readonly kind: 'series';
  readonly spread: 'inline' | 'paragraphs';
  /** Is part of an item of another series. */
  readonly inner: boolean;
  /** The text before the items, without the announced count. */
  readonly lead: string;
  readonly announced: AnnouncedCount | undefined;
  readonly separator: '；' | '。' | '，';
  readonly items: Item[];
  /** The text after an inline series in the same paragraph. */
  readonly tail: string;
}

/** One item of a series. */
export interface Item {
  ordinal: number;
  family: Family;
  /** The punctuation after the marker. */
  pause: string;
  /** Without its final stop. */
  readonly text: string;
  readonly inner: Series | undefined;
  /** Paragraphs that explain the item. */
  readonly notes: Prose[];
  /** Begins a paragraph although the series is inline. */
  startsParagraph: boolean;
  marked: 'word' | 'marker' | undefined;
}

/** 一是 一要 第一 首先 其一 第一步 一抓 （1） ① */
export type Family = '是' | '要' | '第' | '首先' | '其' | '步' | '抓' | '（D）' | 'C';

/** The ordinal that stands for 最后. */
export const LAST = 1000;
