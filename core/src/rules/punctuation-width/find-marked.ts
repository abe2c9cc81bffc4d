import type { OfficialDocument, Paragraph, ResidueBlock } from '../../document/model/document.js';
import { offsetTest } from '../../text/interval-overlap.js';
import { toDocumentOffset } from '../../document/lines/paragraph-spans.js';

/** A paragraph with the offsets in its text of the half-width marks that should be full-width, at least one. */
export interface Marked {
  readonly paragraph: Paragraph;
  readonly marks: readonly number[];
}

/** The paragraphs with such marks; marks in web residue are left out, since it is to be deleted. */
export function findMarked({ paragraphs, residue }: OfficialDocument): readonly Marked[] {
  const marked: Marked[] = [];
  const isResidue = offsetTest(residue.map(({ span }) => span));
  let next = 0;
  for (const paragraph of paragraphs) {
    const { narrowMarks } = paragraph.facts;
    if (narrowMarks.length === 0) continue;
    while ((residue[next]?.span.end ?? Infinity) <= paragraph.start) next += 1;
    const marks = isClear(residue[next], paragraph)
      ? narrowMarks
      : narrowMarks.filter((at) => !isResidue(toDocumentOffset(paragraph, at)));
    if (marks.length > 0) marked.push({ paragraph, marks });
  }
  return marked;
}

function isClear(block: ResidueBlock | undefined, { end }: Paragraph): boolean {
  return block === undefined || block.span.start >= end;
}
