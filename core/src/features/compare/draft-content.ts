import type { OfficialDocument, Paragraph, ParagraphRole } from '../../document/model/document.js';

/** A paragraph of a speech. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  /** Of the speech, in the document. */
  readonly start: number;
}

/** What frames a speech is alike in all of them. */
const FRAME: ReadonlySet<ParagraphRole> = new Set([
  'salutation',
  'closing',
  'speechTitle',
  'pageNumber',
  'rule',
]);

/** The paragraphs with content: titles, headings, salutations, closings and residue of web pages are left out. */
export function readContent({ places }: OfficialDocument): readonly PlacedParagraph[] {
  return places.flatMap(({ speech, start }) => {
    const headings = speech.headings.filter(({ form }) => form === 'standalone');
    const left = new Set([
      ...speech.residue,
      ...headings.map(({ paragraph }) => paragraph),
      speech.title,
    ]);
    return speech.paragraphs.flatMap((paragraph, index) => {
      const { role, marker } = paragraph.facts;
      const isPart = marker?.level === 0 && role === 'short';
      return left.has(index) || FRAME.has(role) || isPart ? [] : [{ paragraph, start }];
    });
  });
}
