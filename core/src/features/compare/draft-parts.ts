/** A draft cut into what is compared: its sections and its sentences. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { speechesOf } from '../../document/speech/placed-speech.js';
import type { OfficialDocument } from '../../document/model/document.js';
import { readSentences } from '../../sentences/segmentation.js';
import { bareWords } from '../../sentences/sentence-fingerprints.js';
import { shift, type Span } from '../../text/span.js';
import { outline, type OutlineItem } from '../navigation/outline.js';
import { readContent } from './draft-content.js';
import { maskFigures } from './figures.js';

/** A draft, a title or a heading, with the words that are compared. Spans are of the document. */
export interface Section {
  /** 0 the draft itself, 1 what stands under it, and so on. */
  readonly depth: number;
  /** Index of the section above, -1 of the draft. */
  readonly parent: number;
  /** As it stands: marker and title. */
  readonly label: string;
  /** The title's words, without marker, marks and blanks. */
  readonly name: string;
  /** Of the title. */
  readonly selection: Span;
  /** Of the title with all that stands under it. */
  readonly span: Span;
}

/** A sentence without the marker it may begin with. */
export interface Sentence {
  readonly span: Span;
  /** Its words without marks and blanks. */
  readonly words: string;
  /** The same with every number as 0. */
  readonly pattern: string;
  /** Index of the lowest section it stands in. */
  readonly section: number;
}

/** Sections in the order of the text, the draft itself first; sentences in the order of the text. */
export interface DraftParts {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

/** Reads the parts of a draft. Titles, headings, salutations, closings and residue of web pages are no sentences. */
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

/** By the start of a heading: where its title begins, behind the marker. */
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

/** Finds the lowest section at an offset; asked in the order of the text. */
function createSectionFinder(sections: readonly Section[]): (offset: number) => number {
  let at = 0;
  let next = 1;
  return (offset) => {
    for (; (sections[next]?.span.start ?? Infinity) <= offset; next += 1) at = next;
    while (at > 0 && (sections[at]?.span.end ?? 0) <= offset) at = sections[at]?.parent ?? 0;
    return at;
  };
}
