import type { YearRange } from '../../lexicon/dated-events.js';
import type { Span } from '../../text/span.js';

/** Years, both ends included. */
export type Years = YearRange;

/** Says that something is of certain years: 今年是新中国成立75周年. Spans are within the paragraph. */
export interface Statement {
  /** What is reported where the years do not fit. */
  readonly span: Span;
  /** As the message quotes it. */
  readonly phrase: string;
  /** The years in which it is so. */
  readonly years: Years;
  readonly anchor: Anchor | undefined;
  /** An event with the year from which it is held; before it nothing can be said of it. */
  readonly isEvent?: true;
  /** What has taken its place, and since when. */
  readonly followedBy?: { readonly name: string; readonly year: number };
  /** Set beside the year of the date itself, also in a report that may call the year before 今年. */
  readonly ofDate?: true;
  /** What the phrase is in a year, in place of `span`; `undefined` where there is no such phrase. */
  readonly inYear?: (year: number) => string | undefined;
}

/** What the years are said of. Without an anchor the draft itself is meant, give or take what `years` allows. */
export type Anchor =
  | { readonly kind: 'relative'; readonly word: string; readonly offset: number }
  | {
      readonly kind: 'year';
      readonly year: number;
      readonly span: Span;
      /** Said as the time of speaking: 2023年的今天. */
      readonly isOwn?: true;
    };
