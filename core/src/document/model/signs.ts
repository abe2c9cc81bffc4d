/** What is read from one paragraph: markers, items, numbers, placeholders, cues of boilerplate. Types only. */
import type { Boundary } from '../../text/characters.js';
import type { Script } from '../../text/numerals.js';
import type { Span } from '../../text/span.js';

/** The format of the file: in Markdown, markup is not content; in plain text the same characters are content. */
export type TextKind = 'plain' | 'markdown';

/** Levels by marker: 1 一、 2 （一） 3 1. 4 （1） 5 ①. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** An ordinal in heading position, with the form it is written in. */
export interface OrdinalMarker {
  /** The level of the marker; 0 for 第一部分 and the like, which are above all levels. */
  readonly level: HeadingLevel | 0;
  readonly ordinal: number;
  readonly script: Script;
  /** Ordinal and its punctuation (一、 （二） 3.), relative to the paragraph's text. */
  readonly span: Span;
  /** The numeral alone. */
  readonly numeralSpan: Span;
  /** The marker with its number replaced, by N for a Chinese numeral and by D for digits: `N、` `（N）` `D.` `第N章`. */
  readonly form: string;
}

/** An ordinal that may open an item of a series. */
export interface ItemMarker {
  /**
   * 是 (一是), 要 (一要), 首先 (首先/其次/再次/最后), 其 (其一), 第 (第一，), 第步 (第一步), 一方面;
   * `（N）` `（D）` `C` `D.` for ordinals in running text; any other character for 一抓/二抓.
   */
  readonly family: string;
  /** 1 for the first; `LAST_ORDINAL` for 最后. */
  readonly ordinal: number;
  readonly script: Script;
  /** The marker with its punctuation, relative to the paragraph's text. */
  readonly span: Span;
  /** The numeral alone; the whole word for 首先 and its like. */
  readonly numeralSpan: Span;
  /** The kind of boundary before it. */
  readonly after: Boundary;
  /** Accepted only as part of a series that has begun already: 再次, 最后, 一抓. */
  readonly weak: boolean;
}

/** A numeral, a measure word and a noun that may announce a list. Spans are relative to the paragraph's text. */
export interface AnnouncedCountFact {
  readonly announced: number;
  readonly script: Script;
  /** 四个确保, 三点意见. */
  readonly span: Span;
  readonly numeralSpan: Span;
  /** Where the noun begins, after the measure word. */
  readonly nounStart: number;
  /** Where the list has to start: just after the colon or stop; the length of the text if the list is below. */
  readonly listStart: number;
  /** What comes before that: a colon, a stop, or the end of the paragraph. */
  readonly opens: 'colon' | 'stop' | 'end';
  /** 讲、谈、提、强调 before it: the speaker announces what the speech will say. */
  readonly spoken: boolean;
}

/** What is missing at a blank, by the word next to it. */
export type MissingPart = 'person' | 'place' | 'unit' | 'number' | 'ordinal' | 'date' | 'content';

/** The parts of a date. */
export type DatePart = 'year' | 'month' | 'day';

/** The number of a year of which some or all digits are placeholders. */
export interface OpenYear {
  /** The span of the number, without 年. */
  readonly span: Span;
  /** Four characters: the given digits, and `?` for a placeholder (202?, 20??, ????). */
  readonly pattern: string;
  readonly script: 'digits' | 'han';
  /** The character for zero that the draft uses in Chinese numerals. */
  readonly zero: string;
}

/** A year, name, place or number left open. */
export type Placeholder = YearPlaceholder | BlankPlaceholder;

/** A date with placeholders: 20xx年, 20××年×月×日, 2025年2月×日. */
export interface YearPlaceholder {
  readonly kind: 'year';
  /** The whole date, relative to the paragraph's text. */
  readonly span: Span;
  /** The year's number, where the year has placeholders. */
  readonly year?: OpenYear;
  /** The parts that have placeholders. */
  readonly open: readonly DatePart[];
}

/** A name, place or number that is replaced by placeholder characters: ×市长, **区, 县__. */
export interface BlankPlaceholder {
  readonly kind: 'blank';
  /** The placeholder characters, relative to the paragraph's text. */
  readonly span: Span;
  /** The placeholder characters with the word that tells what is missing: ×书记, 第×届, 幸福X. */
  readonly context: Span;
  readonly missing: MissingPart;
  /** 某 with an institution: correct in running text, a placeholder in a title. */
  readonly onlyInTitle: boolean;
}

/** What the leftover text was on its web page. */
export type ResidueKind =
  | 'navigation'
  | 'publication'
  | 'statement'
  | 'compiler'
  | 'preview'
  | 'links'
  | 'tools'
  | 'advert'
  | 'site'
  | 'picture'
  | 'noise'
  | 'file'
  | 'news'
  | 'assistant'
  | 'page'
  | 'header'
  | 'markup';

/** Evidence that a line, or a sentence of it, is left over from a web page. */
export interface ResidueCue {
  /** Relative to the paragraph's text. */
  readonly span: Span;
  /** `line`: the whole paragraph is residue; `sentence`: only the span is; `block`: this line and the links after it are. */
  readonly reach: 'line' | 'sentence' | 'block';
  readonly kind: ResidueKind;
}
