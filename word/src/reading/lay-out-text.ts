// Turns paragraphs into lines of text: numbers are written out, table rows joined, notes put at the end.
import type { TextPiece, WordPlace } from '../word-text.js';
import type { ListCounter } from './list-counter.js';
import type { PartText, ReadParagraph, RunText } from './paragraphs.js';

/** Computes the numbers of paragraphs. */
export interface Numbering {
  readonly counter: ListCounter;
  /** The list and level of a paragraph; `undefined` if it has no number. */
  readonly find: (paragraph: ReadParagraph) => { list: string; level: number } | undefined;
}

/** A note with its number in the order of references. */
export interface ReferencedNote {
  readonly kind: 'footnote' | 'endnote';
  readonly number: number;
  readonly part: PartText;
  readonly paragraphs: readonly ReadParagraph[];
}

export interface LaidOutText {
  readonly text: string;
  readonly places: readonly WordPlace[];
  readonly pieces: readonly TextPiece[];
}

/** Writes the document's paragraphs and then its notes as lines. */
export function layOutText(
  document: PartText,
  notes: readonly ReferencedNote[],
  numbering: Numbering,
): LaidOutText {
  const page = new TextPage(numbering);
  for (const group of groupRows(document.paragraphs)) page.addGroup(group, document);
  for (const note of notes) page.addNote(note);
  return page.finish();
}

/** Groups the paragraphs of each table row; any other paragraph forms its own group. */
function groupRows(paragraphs: readonly ReadParagraph[]): readonly (readonly ReadParagraph[])[] {
  const groups: ReadParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    const row = paragraph.cell?.row;
    if (last && row !== undefined && last[0]?.cell?.row === row) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

class TextPage {
  private text = '';
  private readonly places: WordPlace[] = [];
  private readonly pieces: TextPiece[] = [];
  private number = 0;
  private row = { table: 0, row: 0 };
  /** Whether the next paragraph continues the current line, because a revision deletes the paragraph mark between them. */
  private isContinued = false;
  private isFirst = true;

  constructor(private readonly numbering: Numbering) {}

  finish(): LaidOutText {
    const { text, places, pieces } = this;
    return { text, places: places.length > 0 ? places : [NO_PLACE], pieces };
  }

  addGroup(group: readonly ReadParagraph[], part: PartText): void {
    const [first] = group;
    if (!first) return;
    if (first.cell) this.addRow(group, part, first.cell.table);
    else this.addParagraph(first, part);
  }

  private addParagraph(paragraph: ReadParagraph, part: PartText): void {
    const isEmpty = !hasText(paragraph);
    if (isEmpty && (paragraph.isMarkDeleted || paragraph.isContents || paragraph.isBoxed)) return;
    if (!this.isContinued) {
      const place = paragraph.isBoxed ? BOX : this.nextParagraph(isEmpty);
      this.startLine(place);
      this.write(this.numberOf(paragraph));
    }
    this.addRuns(paragraph, part);
    this.isContinued = paragraph.isMarkDeleted && !paragraph.isBoxed;
  }

  private nextParagraph(isEmpty: boolean): WordPlace {
    if (!isEmpty) this.number += 1;
    return { kind: 'paragraph', number: Math.max(this.number, 1) };
  }

  /** Writes the row as a line with tabs between cells, or one line per paragraph if a cell has several. */
  private addRow(group: readonly ReadParagraph[], part: PartText, table: number): void {
    this.row = { table, row: this.row.table === table ? this.row.row + 1 : 1 };
    const place: WordPlace = { kind: 'table', ...this.row };
    const filled = group.filter(hasText);
    const cells = new Set(filled.map(({ cell }) => cell?.cell));
    const isJoined = cells.size === filled.length;
    filled.forEach((paragraph, index) => {
      const number = this.numberOf(paragraph);
      if (isJoined && index > 0) this.write('\t');
      else this.startLine(place);
      this.write(number);
      this.addRuns(paragraph, part);
    });
    this.isContinued = false;
  }

  addNote({ kind, number, part, paragraphs }: ReferencedNote): void {
    const filled = paragraphs.filter(hasText);
    filled.forEach((paragraph, index) => {
      this.startLine({ kind, number });
      if (index === 0) this.write(`${kind === 'footnote' ? '注' : '尾注'}${number}：`);
      this.addRuns(paragraph, part, index === 0);
    });
  }

  private numberOf(paragraph: ReadParagraph): string {
    const found = this.numbering.find(paragraph);
    return found ? this.numbering.counter.next(found.list, found.level) : '';
  }

  private startLine(place: WordPlace): void {
    if (!this.isFirst) this.text += '\n';
    this.isFirst = false;
    this.isContinued = false;
    this.places.push(place);
  }

  private addRuns(paragraph: ReadParagraph, part: PartText, isNote = false): void {
    let isLead = isNote;
    for (const { text: whole, source: from } of paragraph.runs) {
      // A note's text begins with the space that the writer typed after its number.
      const text = isLead ? whole.trimStart() : whole;
      if (text === '') continue;
      const lead = whole.length - text.length;
      const source = from && { ...from, lead: from.lead + lead };
      isLead = false;
      const start = this.text.length;
      this.write(text);
      this.pieces.push({ start, end: this.text.length, part, paragraph, source });
    }
  }

  private write(text: string): void {
    this.text += text;
    const place = this.places.at(-1) ?? NO_PLACE;
    for (const sign of text) if (sign === '\n') this.places.push(place);
  }
}

const NO_PLACE: WordPlace = { kind: 'paragraph', number: 1 };
const BOX: WordPlace = { kind: 'textBox' };

function hasText({ runs }: ReadParagraph): boolean {
  return runs.some(({ text }: RunText) => text.trim() !== '');
}
