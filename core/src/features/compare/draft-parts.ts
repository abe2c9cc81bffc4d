/** Splits a draft into the parts that are compared: its sections and its sentences. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { speechesOf } from '../../document/speech/placed-speech.js';
import type { OfficialDocument } from '../../document/model/document.js';
import { readSentences } from '../../sentences/segmentation.js';
import { bareWords } from '../../sentences/sentence-fingerprints.js';
import { shift, type Span } from '../../text/span.js';
import { outline, type OutlineItem } from '../navigation/outline.js';
import { readContent } from './draft-content.js';
import { maskFigures } from './figures.js';

/** The whole draft, or a title or heading with the words that are compared. Spans are of the document. */
export interface Section {
  /** 0 for the draft itself, 1 for the sections directly below it, and so on. */
  readonly depth: number;
  /** The index of the section above; -1 for the draft. */
  readonly parent: number;
  /** Marker and title. */
  readonly label: string;
  /** The title's words, without marker, marks and blanks. */
  readonly name: string;
  /** The span of the title. */
  readonly selection: Span;
  /** The span of the title with all text below it. */
  readonly span: Span;
}

/** A sentence, without an ordinal marker at its start. */
export interface Sentence {
  readonly span: Span;
  /** Its words without marks and blanks. */
  readonly words: string;
  /** The words with every number replaced by 0. */
  readonly pattern: string;
  /** The index of the lowest section that contains it. */
  readonly section: number;
}

/** Sections in the order of the text, the draft itself first; sentences in the order of the text. */
export interface DraftParts {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

/** Reads the parts of a draft. Titles, headings, salutations, closings and web residue are not sentences. */
export function readParts(document: OfficialDocument): DraftParts {
  const { text } = document;
  const sections = readSections(document);
  const findSection = createSectionFinder(sections);
  const sentences = readContent(document).flatMap(({ paragraph, start }) =>
    readSentences(paragraph.facts).flatMap((sentence): readonly Sentence[] => {
      const from = Math.max(sentence.start, paragraph.facts.marker?.span.end ?? 0);
      if (from >= sentence.end) return [];
      const span = shift(toDocumentSpan(paragraph, { start: from, end: sentence.end }), start);
      const words = bareWords(text, span);
      if (words === '') return [];
      const pattern = maskFigures(text.slice(span.start, span.end));
      return [{ span, words, pattern, section: findSection(span.start) }];
    }),
  );
  return { text, sections, sentences };
}

function readSections(document: OfficialDocument): readonly Section[] {
  const { text } = document;
  const nameStarts = findNameStarts(document);
  const whole = { start: 0, end: text.length };
  const start = { start: 0, end: 0 };
  const sections: Section[] = [
    { depth: 0, parent: -1, label: '', name: '', selection: start, span: whole },
  ];
  const add = (items: readonly OutlineItem[], parent: number, depth: number): void => {
    for (const { kind, label, selection, span, children } of items) {
      if (kind === 'item') continue;
      const from = nameStarts.get(selection.start) ?? selection.start;
      const name = bareWords(text, { start: from, end: selection.end });
      const index = sections.push({ depth, parent, label, name, selection, span }) - 1;
      add(children, index, depth + 1);
    }
  };
  add(outline(document), 0, 1);
  return sections;
}

/** The start of the title, after the marker, keyed by the start of the heading. */
function findNameStarts(document: OfficialDocument): ReadonlyMap<number, number> {
  const parts = document.paragraphs.flatMap((paragraph): [number, number][] => {
    const { marker } = paragraph.facts;
    return marker ? [[paragraph.start, toDocumentSpan(paragraph, marker.span).end]] : [];
  });
  const headings = speechesOf(document).flatMap((speech) =>
    speech.headings.map(({ span, markerSpan }): [number, number] => [span.start, markerSpan.end]),
  );
  return new Map([...parts, ...headings]);
}

/** A function that finds the lowest section at an offset; it must be called with ascending offsets. */
function createSectionFinder(sections: readonly Section[]): (offset: number) => number {
  let at = 0;
  let next = 1;
  return (offset) => {
    for (; (sections[next]?.span.start ?? Infinity) <= offset; next += 1) at = next;
    while (at > 0 && (sections[at]?.span.end ?? 0) <= offset) at = sections[at]?.parent ?? 0;
    return at;
  };
}
