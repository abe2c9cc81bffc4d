import type { YearRange } from '../../lexicon/dated-events.js';
import type { Span } from '../../text/span.js';

/** Years, both ends included. */
export type Years = YearRange;

/** The last year of a statement that stays true. */
export const EVER = 9999;

/** A phrase that is true in certain years only: 今年是新中国成立75周年. Spans are relative to the paragraph. */
export interface Statement {
  /** The span that is reported where the years do not fit. */
  readonly span: Span;
  /** The phrase as the message quotes it. */
  readonly phrase: string;
  /** The years in which the phrase is true. */
  readonly years: Years;
  readonly anchor: Anchor | undefined;
  /** Whether the phrase is about an event that cannot be mentioned as past before `years.from`. */
  readonly isEvent?: true;
  /** The event is none that is held: it begins. */
  readonly isBegun?: true;
  /** The year whose tasks the meeting sets, where a draft says so. */
  readonly assigns?: number;
  /** The event that superseded it, and its year. */
  readonly followedBy?: { readonly name: string; readonly year: number };
  /** Whether it is compared with the year of the date itself, even in a report that may call the year before 今年. */
  readonly ofDate?: true;
  /** The text for `span` that is true in the given year; `undefined` where there is none. */
  readonly inYear?: (year: number) => string | undefined;
}

/** The year that a statement refers to. Without an anchor it is the year of the draft, within the range of `years`. */
export type Anchor =
  | { readonly kind: 'relative'; readonly word: string; readonly offset: number }
  | {
      readonly kind: 'year';
      readonly year: number;
      readonly span: Span;
      /** Whether the year is given as the time of speaking: 2023年的今天. */
      readonly isOwn?: true;
    };
