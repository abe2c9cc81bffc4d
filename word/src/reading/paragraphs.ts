/** What a part of a Word file holds, before it becomes a text. Offsets count UTF-16 units of the part's XML. */

export interface XmlRange {
  start: number;
  end: number;
}

/** The run that a text stands in: what is needed to cut it in two. */
export interface RunPlace {
  readonly start: number;
  /** Where its start tag ends. */
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

/** Where a text can be changed: its `w:t`. */
export interface TextSource {
  readonly element: Readonly<XmlRange>;
  readonly content: Readonly<XmlRange>;
  /** See `SourceText`. */
  readonly places: readonly number[] | undefined;
  /** Units at the beginning of the decoded content that Word does not show. */
  readonly lead: number;
  /** Whether blanks at its beginning and end are shown (`xml:space`). */
  readonly isSpaceKept: boolean;
  readonly run: RunPlace;
  readonly wrapper: Wrapper | undefined;
  /** What says of the content control around it that its text is a prompt. */
  readonly prompt: Readonly<XmlRange> | undefined;
}

/** A stretch of text of one run. Without a source it can be read, not changed. */
export interface RunText {
  readonly text: string;
  readonly source: TextSource | undefined;
  /** A note that is called here. */
  readonly reference?: { readonly kind: string; readonly id: string };
}

export interface ReadParagraph {
  style: string | undefined;
  /** `w:numId` and `w:ilvl` of its own, not of its style. */
  list: string | undefined;
  level: string | undefined;
  properties: XmlRange | undefined;
  readonly start: number;
  /** Where its start tag ends. */
  readonly tagEnd: number;
  end: number;
  /** Where its end tag begins; absent while it is open. */
  endTag?: number;
  readonly runs: RunText[];
  /** Whether a revision deletes its end, so that the next one goes on in the same line. */
  isMarkDeleted: boolean;
  /** Whether some of it is part of a table of contents, which is left out. */
  isContents: boolean;
  /** Whether it stands in a text box. */
  readonly isBoxed: boolean;
  /** The row it stands in, by the row's offset, and the cell, from 1. */
  readonly cell:
    { readonly table: number; readonly row: number; readonly cell: number } | undefined;
  /** Id of the note it belongs to. */
  readonly note: string | undefined;
}

/** A part as it was read. */
export interface PartText {
  readonly part: string;
  readonly xml: string;
  /** What the part itself calls the namespace `w`. */
  readonly prefix: string;
  readonly paragraphs: readonly ReadParagraph[];
  /** Insertions, deletions, moves and changes of format that wait for a decision. */
  readonly revisions: number;
  /** Content controls that show their prompt. */
  readonly prompts: number;
}
