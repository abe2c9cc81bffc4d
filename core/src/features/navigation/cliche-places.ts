/** Finds the clichés at an offset of a draft, with their other uses. */
import type { OfficialDocument, Paragraph, SpeechPlace } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Lexicon } from '../../lexicon/types.js';
import { readAllCliches, type ClicheHit } from '../../cliches/lexicon/cliche-hits.js';
import {
  countCliches,
  type ClicheCount,
  type SpeechCliches,
} from '../../cliches/usage/speech-cliches.js';
import { shift, type Span } from '../../text/span.js';

/** A cliché at an offset, with all its uses in the same speech. */
export interface FoundCliche {
  readonly span: Span;
  readonly count: ClicheCount;
  readonly speech: SpeechCliches;
  /** The spans of all uses in the document, including this one, in order. */
  readonly uses: readonly Span[];
}

/** A paragraph with its speech; offsets of the paragraph are relative to the speech. */
export interface PlacedParagraph {
  readonly place: SpeechPlace;
  readonly paragraph: Paragraph;
}

/** The paragraph at `offset` (UTF-16); `undefined` between paragraphs. */
export function findParagraph(
  { places }: OfficialDocument,
  offset: number,
): PlacedParagraph | undefined {
  const place = places.findLast(({ start }) => start <= offset);
  if (!place) return undefined;
  const own = offset - place.start;
  const paragraph = place.speech.paragraphs.findLast(({ start }) => start <= own);
  return paragraph && own <= paragraph.end ? { place, paragraph } : undefined;
}

/**
 * The clichés with words at `offset` (UTF-16): the longest, then shorter ones inside it that have further uses elsewhere. Empty in web
 * residue.
 */
export function findCliches(
  document: OfficialDocument,
  offset: number,
  lexicon: Lexicon,
): readonly FoundCliche[] {
  const found = findParagraph(document, offset);
  if (!found) return [];
  const { place, paragraph } = found;
  if (place.speech.residue.some((index) => place.speech.paragraphs[index] === paragraph)) return [];
  const { hits, nested } = readAllCliches(paragraph.facts, lexicon);
  const speech = countCliches(place.speech, lexicon);
  const cliches: FoundCliche[] = [];
  for (const hit of [...hits, ...nested]) {
    if (!isAt(hit, paragraph, offset - place.start)) continue;
    const count = speech.counts.get(hit.entry.phrase);
    if (!count || count.places.length <= (cliches[0]?.uses.length ?? 0)) continue;
    const span = shift(toDocumentSpan(paragraph, hit.span), place.start);
    cliches.push({ span, count, speech, uses: usesOf(count, place) });
  }
  return cliches;
}

/** The spans of all uses of a cliché at the cursor or just before it, if it has several in the speech; else empty. */
export function clicheHighlights(
  document: OfficialDocument,
  offset: number,
  lexicon: Lexicon,
): readonly Span[] {
  for (const at of [offset, offset - 1]) {
    const repeated = findCliches(document, at, lexicon).find(({ uses }) => uses.length > 1);
    if (repeated) return repeated.uses;
  }
  return [];
}

/** Whether a part of the phrase itself is at the offset: the text in the gap of a frame is the writer's. */
function isAt({ parts }: ClicheHit, paragraph: Paragraph, offset: number): boolean {
  return parts.some((part) => {
    const { start, end } = toDocumentSpan(paragraph, part);
    return start <= offset && offset < end;
  });
}

function usesOf({ places }: ClicheCount, { speech, start }: SpeechPlace): readonly Span[] {
  return places.flatMap(({ paragraph, hit }) => {
    const own = speech.paragraphs[paragraph];
    return own ? [shift(toDocumentSpan(own, hit.span), start)] : [];
  });
}
