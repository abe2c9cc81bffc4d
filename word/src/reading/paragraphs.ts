/** The parsed content of a part of a Word file. Offsets are UTF-16 units of the part's XML. */

export interface XmlRange {
  start: number;
  end: number;
}

/** The place of a run in the XML, needed to split it. */
export interface RunPlace {
  readonly start: number;
  /** End of its start tag. */
  readonly tagEnd: number;
  /** Its `w:rPr`. */
  readonly properties: Readonly<XmlRange> | undefined;
}

/** The element of a tracked insertion around a run; offsets are those of its start tag. */
export interface Wrapper {
  readonly kind: 'inserted';
  readonly start: number;
  readonly end: number;
}

/** The place in the XML of a text that can be changed: its `w:t` element. */
export interface TextSource {
  readonly element: Readonly<XmlRange>;
  readonly content: Readonly<XmlRange>;
  /** See `SourceText`. */
  readonly places: readonly number[] | undefined;
  /** Number of units at the beginning of the decoded content that Word does not show. */
  readonly lead: number;
  /** Whether spaces at its beginning and end are shown (`xml:space`). */
  readonly isSpaceKept: boolean;
  readonly run: RunPlace;
  readonly wrapper: Wrapper | undefined;
  /** The element that marks the text of the content control around it as a prompt. */
  readonly prompt: Readonly<XmlRange> | undefined;
}

/** Text of one run. Without a source it cannot be changed. */
export interface RunText {
  readonly text: string;
  readonly source: TextSource | undefined;
  /** A reference to a note. */
  readonly reference?: { readonly kind: string; readonly id: string };
}

export interface ReadParagraph {
  style: string | undefined;
  /** Its own `w:numId` and `w:ilvl`, not those of its style. */
  list: string | undefined;
  level: string | undefined;
  properties: XmlRange | undefined;
  readonly start: number;
  /** End of its start tag. */
  readonly tagEnd: number;
  end: number;
  /** Start of its end tag; absent while it is open. */
  endTag?: number;
  readonly runs: RunText[];
  /** Whether a revision deletes its paragraph mark, so that the next paragraph continues the same line. */
  isMarkDeleted: boolean;
  /** Whether it contains a part of a table of contents, which is left out. */
  isContents: boolean;
  /** Whether it is in a text box. */
  readonly isBoxed: boolean;
  /** For a paragraph in a table: the table's number, the offset of its row, and the cell, from 1. */
  readonly cell:
    { readonly table: number; readonly row: number; readonly cell: number } | undefined;
  /** Id of the note it belongs to. */
  readonly note: string | undefined;
}

/** A parsed part. */
export interface PartText {
  readonly part: string;
  readonly xml: string;
  /** The part's own prefix for the namespace `w`. */
  readonly prefix: string;
  readonly paragraphs: readonly ReadParagraph[];
  /** Number of pending insertions, deletions, moves and format changes. */
  readonly revisions: number;
  /** Number of content controls that show their prompt. */
  readonly prompts: number;
}
