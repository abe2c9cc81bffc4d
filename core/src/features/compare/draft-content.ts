import type { OfficialDocument, Paragraph, ParagraphRole } from '../../document/model/document.js';

/** A paragraph of a speech. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  /** The offset of the speech in the document. */
  readonly start: number;
}

/** The roles of paragraphs that are similar in all speeches. */
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
    const excluded = new Set([
      ...speech.residue,
      ...headings.map(({ paragraph }) => paragraph),
      speech.title,
    ]);
    return speech.paragraphs.flatMap((paragraph, index) => {
      const { role, marker } = paragraph.facts;
      const isPart = marker?.level === 0 && role === 'short';
      return excluded.has(index) || FRAME.has(role) || isPart ? [] : [{ paragraph, start }];
    });
  });
}
