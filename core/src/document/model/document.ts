import type { Span } from '../../text/span.js';
import type { Script } from '../../text/numerals.js';
import type {
  AnnouncedCountFact,
  HeadingLevel,
  ItemMarker,
  OrdinalMarker,
  Placeholder,
  ResidueCue,
  TextKind,
} from './signs.js';

export type * from './signs.js';

/** A day, or as much of it as is known. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * What can be known from one paragraph alone. Computed once per distinct text and shared between
 * places and versions; every offset is relative to `text`.
 */
export interface ParagraphFacts {
  /** The paragraph's content: indentation, Markdown prefix and hard line breaks left out. */
  readonly text: string;
  readonly kind: TextKind;
  /** The ordinal marker the paragraph starts with, if it is one (一、 （一） 1. 第一、). */
  readonly marker: OrdinalMarker | undefined;
  /** Heading markers after a stop inside the paragraph, in order. */
  readonly inlineMarkers: readonly OrdinalMarker[];
  /** Where line breaks were lost inside the paragraph, in order; the paragraphs of the document are cut there. */
  readonly lostBreaks: readonly LostBreak[];
  /** Enumeration items in the paragraph (一是 首先 第一，), in order. */
  readonly items: readonly ItemMarker[];
  /** Numbers that announce a list, in order. */
  readonly counts: readonly AnnouncedCountFact[];
  /** Years, names and numbers left open, in order. */
  readonly placeholders: readonly Placeholder[];
  /** What speaks for the paragraph being left over from a web page. */
  readonly residue: readonly ResidueCue[];
  /** How the paragraph ends and what part of a speech it may be. */
  readonly role: ParagraphRole;
  /** Units of `text` that are half-width and full-width `，；：？！（）` beside Chinese characters. */
  readonly halfWidthMarks: number;
  readonly fullWidthMarks: number;
  /** Half-width `,;:?!()` that stand in Chinese and should be full-width. These and the following are offsets, in order. */
  readonly narrowMarks: readonly number[];
  /** Every `"` and `'`. */
  readonly straightQuotes: readonly number[];
  /** Every `“”‘’《》〈〉（）()【】〔〕[]［］`. */
  readonly brackets: readonly number[];
  /** The first of two or more stops, pauses or dashes in a row. */
  readonly repeats: readonly number[];
  /** The first of the blanks between two Chinese characters. */
  readonly innerBlanks: readonly number[];
  /** Where a run of digits (0–9, ０–９, ％) begins. */
  readonly figures: readonly number[];
  /** Dashes, hyphens and ～ with a numeral after them. */
  readonly rangeDashes: readonly number[];
}

/**
 * What begins after a lost line break: a salutation after a title, the text after a salutation, a heading of an ordinal
 * chain, the body after a heading or any other paragraph.
 */
export type LostBreakKind = 'title' | 'salutation' | 'opening' | 'heading' | 'body';

/** A place inside `facts.text` where a new paragraph begins without a line break. */
export interface LostBreak {
  /** Offset of the first unit of the new paragraph. */
  readonly at: number;
  readonly kind: LostBreakKind;
}

/** What a paragraph looks like on its own: the cue for title, salutation, closing and the rest. */
export type ParagraphRole =
  | 'text'
  | 'short' // a line without a stop: a title, a subtitle, a by-line
  | 'salutation' // 同志们：
  | 'closing' // 谢谢大家！
  | 'speechTitle' // …讲话（二）  【篇二】  第2篇
  | 'pageNumber' // — 2 —
  | 'rule'; // a line of dashes, stars or underscores only

/** A place inside `facts.text` where the document has units that are no content (a hard line break). */
export interface Gap {
  /** Offset in `facts.text` before which the units stand. */
  readonly at: number;
  /** How many units of the document are left out there. */
  readonly length: number;
}

/** A unit of content with its place in the document. */
export interface Paragraph {
  readonly facts: ParagraphFacts;
  /** Document offset of the first unit of content. */
  readonly start: number;
  /** Document offset just past the content. */
  readonly end: number;
  /** Hard line breaks within the content, in order; empty in most documents. */
  readonly gaps: readonly Gap[];
  /** Markdown heading depth (# is 1), 0 for anything else. */
  readonly hashes: number;
  /** Zero-based number of the line the paragraph starts in. */
  readonly line: number;
  /** What begins here where no line break stands before the paragraph though one belongs there. */
  readonly lostBreak?: LostBreakKind;
}

/** A heading with its place in the tree. */
export interface Heading {
  readonly marker: OrdinalMarker;
  readonly level: HeadingLevel;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** Of the marker, in the document. */
  readonly markerSpan: Span;
  /** Marker and title: the whole paragraph when standalone, the first sentence when run-in. */
  readonly span: Span;
  /** The title without marker and final stop. */
  readonly title: string;
  readonly form: 'standalone' | 'runIn' | 'inline';
  /** Index into the speech's `headings` of the heading above it, -1 at the top. */
  readonly parent: number;
  /** Which part of the speech it stands in: 0 before the first 第一部分, then counted on. */
  readonly part: number;
  /** Whether a body or a lower heading stands before the next sibling. */
  readonly hasBody: boolean;
  /** An unnumbered line before it ends the list that stood above. */
  readonly opensList?: true;
}

/** What the items of a series share: 是 in 一是/二是. */
export type EnumerationFamily = ItemMarker['family'];

/** One member of a series. */
export interface EnumerationItem {
  readonly marker: ItemMarker;
  readonly paragraph: number;
  readonly markerSpan: Span;
  /** Whether the item opens its paragraph. */
  readonly opensParagraph: boolean;
}

/** An ordered series in running text or over paragraphs, in document order. */
export interface EnumerationSeries {
  readonly family: EnumerationFamily;
  readonly items: readonly EnumerationItem[];
}

/** A number that announces a list, with the list that was found for it. */
export interface AnnouncedCount {
  readonly paragraph: number;
  /** 四个确保, 三个方面: numeral to noun, in the document. */
  readonly span: Span;
  readonly numeralSpan: Span;
  /** How the number is written, so that a corrected one keeps its look. */
  readonly script: Script;
  readonly announced: number;
  /** The list that follows; `undefined` where none was found with certainty. */
  readonly actual: ActualCount | undefined;
}

/** The list that follows an announced count. */
export interface ActualCount {
  /** How many items it has. */
  readonly found: number;
  /** The ordinal of the last item. */
  readonly lastOrdinal: number;
  /** The ordinal marker, heading or clause of each item, in document order. */
  readonly items: readonly Span[];
}

/** What was found in one speech: headings, series and counts never reach beyond it. */
export interface Speech {
  /** Paragraph indices, half open. */
  readonly first: number;
  readonly end: number;
  /** Index of the title's paragraph, or -1. */
  readonly title: number;
  readonly headings: readonly Heading[];
  readonly series: readonly EnumerationSeries[];
  readonly counts: readonly AnnouncedCount[];
}

/**
 * A speech by itself: every offset counts from its own start and every index from its own first paragraph, so that it
 * is the same object wherever it stands and as long as its text is unchanged.
 */
export interface SpeechText extends Speech {
  /** From the first paragraph's content to the last one's. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Indices of paragraphs that are web residue. */
  readonly residue: readonly number[];
  /** Whether the whole document is half-width throughout. */
  readonly halfWidth: boolean;
  /** Whether a line end stands after the last paragraph: until it is set, that one may still be written. */
  readonly ended: boolean;
}

/** Where in the document a speech stands. */
export interface SpeechPlace {
  readonly speech: SpeechText;
  /** Document offset of the speech's text. */
  readonly start: number;
  /** Index of its first paragraph in the document. */
  readonly first: number;
}

/** Lines that came along from a web page: paragraph indices, half open, and the units they cover. */
export interface ResidueBlock {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  /** What it is where no sign of a page tells: an outline printed above the text, a number before a piece of it, a page number inside it or between two paragraphs, the title of a collection or of a piece of it, the head or signature of a mail. */
  readonly what?: 'outline' | 'number' | 'page' | 'pageLine' | 'collection' | 'piece' | 'mail';
  /** The block is a sentence inside a paragraph that is otherwise content. */
  readonly partial: boolean;
}

/** The date the draft is written for, and where it was read. */
export interface DocumentDate extends CalendarDate {
  readonly source:
    'frontMatter' | 'dateLine' | 'title' | 'setting' | 'signOff' | 'opening' | 'documentNumber';
}

/** A draft, taken apart. Plain data; every span is in UTF-16 offsets of `text`. */
export interface OfficialDocument {
  readonly text: string;
  readonly kind: TextKind;
  readonly layout: 'paragraphs' | 'hardWrapped';
  readonly paragraphs: readonly Paragraph[];
  /** The speeches as they stand; what an edit leaves alone is the same object as before. */
  readonly places: readonly SpeechPlace[];
  readonly residue: readonly ResidueBlock[];
  /** What `readRareSigns` says of the text: 0 where nothing is invisible and nothing looks like another sign. */
  readonly rareSigns: number;
  readonly date: DocumentDate | undefined;
  /** The caller's today, for suggestions only; core has no clock. */
  readonly today: CalendarDate | undefined;
  /** Full-width and half-width marks beside Chinese characters, over the whole text. */
  readonly halfWidthMarks: number;
  readonly fullWidthMarks: number;
}
