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

/** A date, or as much of it as is known. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Everything that is read from the text of one paragraph, without its context. Computed once per distinct text and shared
 * between equal paragraphs and versions; every offset is relative to `text`.
 */
export interface ParagraphFacts {
  /** The paragraph's content, without indentation, Markdown prefix and hard line breaks. */
  readonly text: string;
  readonly kind: TextKind;
  /** The ordinal marker that the paragraph starts with, if any (一、 （一） 1. 第一、). */
  readonly marker: OrdinalMarker | undefined;
  /** Heading markers after a stop inside the paragraph, in order. */
  readonly inlineMarkers: readonly OrdinalMarker[];
  /** Where line breaks were lost inside the text, in order; the document is split into paragraphs there. */
  readonly lostBreaks: readonly LostBreak[];
  /** Enumeration items in the paragraph (一是 首先 第一，), in order. */
  readonly items: readonly ItemMarker[];
  /** Numbers that announce a list, in order. */
  readonly counts: readonly AnnouncedCountFact[];
  /** Years, names and numbers left open, in order. */
  readonly placeholders: readonly Placeholder[];
  /** Signs that the paragraph is left over from a web page. */
  readonly residue: readonly ResidueCue[];
  /** Which part of a speech the paragraph looks like. */
  readonly role: ParagraphRole;
  /** The number of half-width `,;:?!()` beside Chinese characters. */
  readonly halfWidthMarks: number;
  /** The number of full-width `，；：？！（）` beside Chinese characters. */
  readonly fullWidthMarks: number;
  /** Offsets of half-width `,;:?!()` in Chinese text that should be full-width, in order, as all lists of offsets below. */
  readonly narrowMarks: readonly number[];
  /** Offsets of every `"` and `'`. */
  readonly straightQuotes: readonly number[];
  /** Offsets of every `“”‘’《》〈〉（）()【】〔〕[]［］`. */
  readonly brackets: readonly number[];
  /** Offsets of the first of two or more stops, commas or dashes in a row. */
  readonly repeats: readonly number[];
  /** Offsets of the first of the blanks between two Chinese characters. */
  readonly innerBlanks: readonly number[];
  /** Offsets at which a run of digits (0–9, ０–９, ％) begins. */
  readonly figures: readonly number[];
  /** Offsets of dashes, hyphens and ～ before a numeral. */
  readonly rangeDashes: readonly number[];
}

/**
 * What begins after a lost line break: a title, a salutation, the text after a salutation, a heading of an ordinal chain,
 * the body after a heading or any other paragraph.
 */
export type LostBreakKind = 'title' | 'salutation' | 'opening' | 'heading' | 'body';

/** A position inside `facts.text` where a new paragraph begins without a line break. */
export interface LostBreak {
  /** Offset of the first unit of the new paragraph. */
  readonly at: number;
  readonly kind: LostBreakKind;
}

/** What a paragraph looks like without its context; titles and other parts of a speech are found by these roles. */
export type ParagraphRole =
  | 'text'
  | 'short' // a line without a stop: a title, a subtitle, a by-line
  | 'salutation' // 同志们：
  | 'closing' // 谢谢大家！
  | 'speechTitle' // …讲话（二）  【篇二】  第2篇
  | 'pageNumber' // — 2 —
  | 'rule'; // a line of dashes, stars or underscores only

/** Units of the document inside a paragraph that are not in `facts.text`, such as a hard line break. */
export interface Gap {
  /** Offset in `facts.text` before which the units are in the document. */
  readonly at: number;
  /** How many UTF-16 units of the document are left out there. */
  readonly length: number;
}

/** A paragraph with its position in the document. */
export interface Paragraph {
  readonly facts: ParagraphFacts;
  /** Document offset of the first unit of content. */
  readonly start: number;
  /** Document offset just after the content. */
  readonly end: number;
  /** Hard line breaks within the content, in order; empty in most documents. */
  readonly gaps: readonly Gap[];
  /** Markdown heading depth (# is 1), 0 for anything else. */
  readonly hashes: number;
  /** Zero-based number of the line in which the paragraph starts. */
  readonly line: number;
  /** Set where the line break before the paragraph was lost: what begins here. */
  readonly lostBreak?: LostBreakKind;
}

/** A heading with its position in the tree of headings. */
export interface Heading {
  readonly marker: OrdinalMarker;
  readonly level: HeadingLevel;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** The span of the marker in the document. */
  readonly markerSpan: Span;
  /** The span of marker and title: the whole paragraph when standalone, the first sentence when run-in. */
  readonly span: Span;
  /** The title without marker and final stop. */
  readonly title: string;
  readonly form: 'standalone' | 'runIn' | 'inline';
  /** Index into the speech's `headings` of the heading one level up, -1 for a top heading. */
  readonly parent: number;
  /** Number of the part of the speech that it is in: 0 before the first 第一部分, 1 after it, and so on. */
  readonly part: number;
  /** Whether body text or a lower heading precedes the next sibling. */
  readonly hasBody: boolean;
  /** Set where an unnumbered line before it ends the list above, so that it begins another one. */
  readonly opensList?: true;
}

/** The part of their markers that all items of a series share: 是 in 一是/二是. */
export type EnumerationFamily = ItemMarker['family'];

/** One member of a series. */
export interface EnumerationItem {
  readonly marker: ItemMarker;
  readonly paragraph: number;
  readonly markerSpan: Span;
  /** Whether the item is at the start of its paragraph. */
  readonly opensParagraph: boolean;
}

/** A numbered series in running text or across paragraphs; its items in document order. */
export interface EnumerationSeries {
  readonly family: EnumerationFamily;
  readonly items: readonly EnumerationItem[];
}

/** A number that announces a list, with the list that was found for it. */
export interface AnnouncedCount {
  readonly paragraph: number;
  /** From the numeral to the noun (四个确保, 三个方面), in the document. */
  readonly span: Span;
  readonly numeralSpan: Span;
  /** How the number is written, so that a corrected number is written in the same way. */
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

/** One speech of a document: its headings, series and counts, none of which crosses its ends. */
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
 * A speech independent of its position: offsets are relative to its start and indices to its first paragraph, so that it
 * stays the same object as long as its text is unchanged, even if it moves.
 */
export interface SpeechText extends Speech {
  /** From the start of the first paragraph's content to the end of the last one's. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Indices of paragraphs that are web residue. */
  readonly residue: readonly number[];
  /** Whether the whole document is half-width throughout. */
  readonly halfWidth: boolean;
  /** Whether a line end follows the last paragraph; until then the writer may still be typing that paragraph. */
  readonly ended: boolean;
}

/** A speech with its position in the document. */
export interface SpeechPlace {
  readonly speech: SpeechText;
  /** Document offset of the speech's text. */
  readonly start: number;
  /** Index of its first paragraph in the document. */
  readonly first: number;
}

/** Lines left over from a web page: paragraph indices, half open, and the span they cover. */
export interface ResidueBlock {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  /**
   * Set for blocks without cues of a web page: an outline printed above the text, a number before a piece of it, a page number
   * inside it or between two paragraphs, the title of a collection or of a piece of it, the head or signature of a mail.
   */
  readonly what?: 'outline' | 'number' | 'page' | 'pageLine' | 'collection' | 'piece' | 'mail';
  /** Whether the block is only a part of a paragraph that is otherwise content. */
  readonly partial: boolean;
}

/** The date the draft is written for, and where it was read from. */
export interface DocumentDate extends CalendarDate {
  readonly source:
    'frontMatter' | 'dateLine' | 'title' | 'setting' | 'signOff' | 'opening' | 'documentNumber';
}

/** A parsed draft. Plain data; every span is in UTF-16 offsets of `text`. */
export interface OfficialDocument {
  readonly text: string;
  readonly kind: TextKind;
  readonly layout: 'paragraphs' | 'hardWrapped';
  readonly paragraphs: readonly Paragraph[];
  /** The speeches in order; a speech that an edit does not change is the same object as before. */
  readonly places: readonly SpeechPlace[];
  readonly residue: readonly ResidueBlock[];
  /** The result of `readRareSigns`: 0 if the text contains no invisible characters and no look-alikes. */
  readonly rareSigns: number;
  readonly date: DocumentDate | undefined;
  /** The caller's current date, for suggestions only; core has no clock. */
  readonly today: CalendarDate | undefined;
  /** The numbers of half-width and full-width marks beside Chinese characters in the whole text. */
  readonly halfWidthMarks: number;
  readonly fullWidthMarks: number;
}
