/** Converts speeches to document offsets and indices. */
import type {
  AnnouncedCount,
  EnumerationSeries,
  Heading,
  OfficialDocument,
  Speech,
  SpeechPlace,
} from '../model/document.js';
import { defineQuery } from '../../engine/queries.js';
import { shift } from '../../text/span.js';

/** The speeches of a document in document offsets and paragraph indices, for features that read the whole draft; memoised. */
export const speechesOf = defineQuery(
  'speeches in document offsets',
  'document',
  ({ places }: OfficialDocument): readonly Speech[] => places.map(toPlacedSpeech),
);

/** The speech with every span and index relative to the document. */
function toPlacedSpeech({ speech, start, first }: SpeechPlace): Speech {
  return {
    first,
    end: first + speech.end,
    title: speech.title < 0 ? -1 : first + speech.title,
    headings: speech.headings.map((heading) => moveHeading(heading, start, first)),
    series: speech.series.map((series) => moveSeries(series, start, first)),
    counts: speech.counts.map((count) => moveCount(count, start, first)),
  };
}

function moveHeading(heading: Heading, start: number, first: number): Heading {
  return {
    ...heading,
    paragraph: first + heading.paragraph,
    markerSpan: shift(heading.markerSpan, start),
    span: shift(heading.span, start),
  };
}

function moveSeries({ family, items }: EnumerationSeries, start: number, first: number) {
  return {
    family,
    items: items.map((item) => ({
      ...item,
      paragraph: first + item.paragraph,
      markerSpan: shift(item.markerSpan, start),
    })),
  };
}

function moveCount(count: AnnouncedCount, start: number, first: number): AnnouncedCount {
  const { actual } = count;
  return {
    ...count,
    paragraph: first + count.paragraph,
    span: shift(count.span, start),
    numeralSpan: shift(count.numeralSpan, start),
    actual: actual && { ...actual, items: actual.items.map((item) => shift(item, start)) },
  };
}
