import type { Span } from '../text/span.js';

/** An ordinal that may open an item of a series. */
export interface ItemMarker {
  /** 是 (一是), 要 (一要), 首先 (首先/其次/再次/最后), 其 (其一), 第 (第一，), 第步 (第一步), 一方面, a character (一抓), （N） ① … */
  readonly family: string;
  /** 1 for the first; `LAST_ORDINAL` for 最后. */
  readonly ordinal: number;
  /** The marker with its punctuation, relative to the paragraph's text. */
  readonly span: Span;
  /** The mark before it: the strength of the boundary it follows. */
  readonly after: 'start' | 'stop' | 'semicolon' | 'colon' | 'comma';
}

/** The ordinal of 最后, which is right at any place but the first. */
export const LAST_ORDINAL = 1000;
