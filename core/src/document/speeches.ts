/** Tells the speeches of a file apart and takes each one apart. */
import type { Paragraph, Speech } from './document.js';
import { findSeries } from './enumerations.js';
import { findHeadings } from './headings.js';
import { findAnnouncedCounts } from './promises.js';

/** How far above a salutation its title, subtitle and by-line may stand. */
const TITLE_REACH = 6;

/** The speeches of a document, in order; together they cover all its paragraphs. */
export function findSpeeches(
  paragraphs: readonly Paragraph[],
  isContent: (paragraph: number) => boolean,
): readonly Speech[] {
  const starts = findStarts(paragraphs, isContent);
  return starts.map((first, position) =>
    toSpeech(paragraphs, first, starts[position + 1] ?? paragraphs.length, isContent),
  );
}

function findStarts(
  paragraphs: readonly Paragraph[],
  isContent: (paragraph: number) => boolean,
): number[] {
  const starts = [0];
  const hasPieces = paragraphs.filter(({ hashes }) => hashes === 1).length > 1;
  let closing = -1;
  for (const [index, { facts, hashes }] of paragraphs.entries()) {
    if (!isContent(index)) continue;
    const last = starts.at(-1) ?? 0;
    if (facts.role === 'speechTitle' || (hasPieces && hashes === 1)) {
      if (index > last) starts.push(index);
      closing = -1;
    } else if (facts.role === 'closing') {
      closing = index;
    } else if (facts.role === 'salutation' && closing >= last && index > closing) {
      starts.push(Math.max(closing + 1, index - TITLE_REACH));
      closing = -1;
    }
  }
  return starts;
}

function toSpeech(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  isContent: (paragraph: number) => boolean,
): Speech {
  const headings = findHeadings(paragraphs, first, end, isContent);
  const marked = new Set(
    headings.filter(({ form }) => form !== 'inline').map(({ paragraph }) => paragraph),
  );
  const series = findSeries(paragraphs, first, end, (index) => marked.has(index), isContent);
  const lists = { headings, series };
  return {
    first,
    end,
    title: findTitle(paragraphs, first, end, isContent),
    ...lists,
    counts: findAnnouncedCounts(paragraphs, first, end, lists, isContent),
  };
}

/** The first short line of content, if it stands before any text. */
function findTitle(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  isContent: (paragraph: number) => boolean,
): number {
  for (let index = first; index < Math.min(end, first + TITLE_REACH); index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || !isContent(index)) continue;
    const { role, marker } = paragraph.facts;
    if (role === 'text' || role === 'salutation' || (marker && marker.level > 0)) return -1;
    if (role === 'short' || role === 'speechTitle') return index;
  }
  return -1;
}
