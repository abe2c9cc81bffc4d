import type { Span } from '../text/span.js';

/** A numeral, a measure word and a noun that may promise a list. Spans are relative to the paragraph's text. */
export interface AnnouncedCountFact {
  readonly promised: number;
  /** 四个确保, 三点意见. */
  readonly span: Span;
  readonly numeralSpan: Span;
  /** What follows: a colon and the list, the end of the paragraph (the list stands below), or neither. */
  readonly opens: 'colon' | 'below' | 'none';
}
