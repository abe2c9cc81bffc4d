import type { PartText, ReadParagraph, TextSource } from './reading/paragraphs.js';

/** Where a line of the text stands in the Word document, for people. */
export type WordPlace =
  /** Counted from 1, empty paragraphs left out. */
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'table'; readonly table: number; readonly row: number }
  | { readonly kind: 'footnote' | 'endnote'; readonly number: number }
  | { readonly kind: 'textBox' };

/** A stretch of the text that comes from one run; signs that were made (numbers, tabs) have no source. */
export interface TextPiece {
  /** UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
  readonly part: PartText;
  readonly paragraph: ReadParagraph;
  readonly source: TextSource | undefined;
}

/** A Word document as a draft: plain text, a paragraph or a row of a table a line, with the way back to the file. */
export interface WordText {
  readonly kind: 'text';
  readonly text: string;
  /** Of each line of the text, in order. */
  readonly places: readonly WordPlace[];
  /** In order, without the line ends. */
  readonly pieces: readonly TextPiece[];
  readonly revisions: number;
  readonly comments: number;
  /** Content controls that are not filled in. */
  readonly prompts: number;
}
