import type { PartText, ReadParagraph, TextSource } from './reading/paragraphs.js';

/** The place of a line in the Word document, in terms that a user can find. */
export type WordPlace =
  /** Counted from 1, empty paragraphs left out. */
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'table'; readonly table: number; readonly row: number }
  | { readonly kind: 'footnote' | 'endnote'; readonly number: number }
  | { readonly kind: 'textBox' };

/** A range of the text that comes from one run; without a source it cannot be changed. */
export interface TextPiece {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly part: PartText;
  readonly paragraph: ReadParagraph;
  readonly source: TextSource | undefined;
}

/** A Word document as a draft: plain text, one line per paragraph or table row, with the source of each piece in the file. */
export interface WordText {
  readonly kind: 'text';
  readonly text: string;
  /** The place of each line of the text, in order. */
  readonly places: readonly WordPlace[];
  /** In order, without the line ends. */
  readonly pieces: readonly TextPiece[];
  readonly revisions: number;
  readonly comments: number;
  /** Number of content controls that are not filled in. */
  readonly prompts: number;
}
