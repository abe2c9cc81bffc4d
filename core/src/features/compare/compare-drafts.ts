/** 对比旧稿: compares an old draft with a new one. Linear in the length of the drafts, except for sorting. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { OfficialDocument } from '../../document/model/document.js';
import { shift, type Span } from '../../text/span.js';
import { type FigureChange, findChangedFigures } from './changed-figures.js';
import { type CopiedStretch, findCopies } from './copied-sentences.js';
import { readParts } from './draft-parts.js';
import { compareSections, type SectionChange } from './section-changes.js';

/** The comparison of two drafts. Spans under `old` are of the old draft, all others of the new one. */
export interface DraftComparison {
  /** Characters of all sentences of the new draft, without marks and blanks; headings, salutation and closing are not counted. */
  readonly characters: number;
  /** Those of them in sentences that are the same in the old draft. */
  readonly copiedCharacters: number;
  /** The changed sections: those of the new draft in order, then those that are gone. */
  readonly sections: readonly SectionChange[];
  /** In the order of the new draft. */
  readonly copies: readonly CopiedStretch[];
  /** In the order of the new draft. */
  readonly figures: readonly FigureChange[];
  /** Years and dates of the new draft that are not filled in (20xx年), in order. */
  readonly openYears: readonly Span[];
}

/** Compares a draft `now` with the older one it was made from. */
export function compareDrafts(old: OfficialDocument, now: OfficialDocument): DraftComparison {
  const before = readParts(old);
  const after = readParts(now);
  const copies = findCopies(before, after);
  return {
    characters: after.sentences.reduce((sum, { words }) => sum + words.length, 0),
    copiedCharacters: copies.reduce((sum, { characters }) => sum + characters, 0),
    sections: compareSections(before, after),
    copies,
    figures: findChangedFigures(before, after),
    openYears: findOpenYears(now),
  };
}

function findOpenYears({ places }: OfficialDocument): readonly Span[] {
  return places.flatMap(({ speech, start }) => {
    const residue = new Set(speech.residue);
    return speech.paragraphs
      .filter((_, index) => !residue.has(index))
      .flatMap((paragraph) =>
        paragraph.facts.placeholders
          .filter(({ kind }) => kind === 'year')
          .map(({ span }) => shift(toDocumentSpan(paragraph, span), start)),
      );
  });
}
