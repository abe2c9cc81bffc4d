/** Splits a file into speeches and finds the headings, series and counts of each. */
import { asPart } from '../../engine/queries.js';
import type {
  Paragraph,
  ParagraphFacts,
  Speech,
  SpeechPlace,
  SpeechText,
} from '../model/document.js';
import { findSeries } from '../enumerations/enumerations.js';
import { findHeadings } from '../headings/headings.js';
import { copyOf, moveParagraph } from '../lines/paragraphs.js';
import { findStarts } from './speech-starts.js';
import { findTitle } from './title-line.js';
import { findAnnouncedCounts } from '../enumerations/announced-counts.js';
import { addToList } from '../../text/list-map.js';

/** The input of `findSpeeches`. */
export interface SpeechSource {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly isContent: (paragraph: number) => boolean;
  readonly halfWidth: boolean;
}

/** The speeches of the previous version by the facts of their first paragraph, to find those that are unchanged. */
export type KnownSpeeches = ReadonlyMap<ParagraphFacts, readonly SpeechText[]>;

/** The speeches of a document, in order; together they cover all its paragraphs. Unchanged ones of `known` are reused. */
export function findSpeeches(source: SpeechSource, known: KnownSpeeches): readonly SpeechPlace[] {
  const { paragraphs } = source;
  const starts = findStarts(paragraphs, source.isContent);
  return starts.map((first, position) => {
    const end = starts[position + 1] ?? paragraphs.length;
    const start = paragraphs[first]?.start ?? 0;
    return { speech: readSpeech(source, first, end, known), start, first };
  });
}

/** Indexes speeches for the next version. */
export function indexSpeeches(places: readonly SpeechPlace[]): KnownSpeeches {
  const known = new Map<ParagraphFacts, SpeechText[]>();
  for (const { speech } of places) {
    const facts = speech.paragraphs[0]?.facts;
    if (!facts) continue;
    addToList(known, facts, speech);
  }
  return known;
}

function readSpeech(
  { text, paragraphs, isContent, halfWidth }: SpeechSource,
  first: number,
  end: number,
  known: KnownSpeeches,
): SpeechText {
  const opening = paragraphs[first];
  const start = opening?.start ?? 0;
  const last = paragraphs[end - 1]?.end ?? start;
  const own = text.slice(start, last);
  const ended = end < paragraphs.length || LINE_END.test(text.slice(last));
  const residue: number[] = [];
  for (let index = first; index < end; index += 1)
    if (!isContent(index)) residue.push(index - first);
  const same = (opening ? known.get(opening.facts) : undefined)?.find(
    (speech) =>
      speech.text === own &&
      speech.halfWidth === halfWidth &&
      speech.ended === ended &&
      speech.residue.join() === residue.join() &&
      hasSameParagraphs(speech.paragraphs, paragraphs, first, end),
  );
  if (same) return same;
  const moved = takeParagraphs(paragraphs, first, end);
  return asPart({
    text: known.size > 0 ? copyOf(own) : own,
    paragraphs: moved,
    residue,
    halfWidth,
    ended,
    ...toSpeech(moved, new Set(residue)),
  });
}

const LINE_END = /[\n\r]/u;

/** The paragraphs of a speech with offsets relative to its start; unchanged for a speech at the start of the file. */
function takeParagraphs(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
): readonly Paragraph[] {
  const { start = 0, line = 0 } = paragraphs[first] ?? {};
  const own = end - first === paragraphs.length ? paragraphs : paragraphs.slice(first, end);
  return start === 0 && line === 0 ? own : own.map((one) => moveParagraph(one, -start, -line));
}

/** Whether the paragraphs are equal in all that is read from them, relative to the start of their speech. */
function hasSameParagraphs(
  known: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
): boolean {
  if (known.length !== end - first) return false;
  const { start = 0, line = 0 } = paragraphs[first] ?? {};
  for (let index = first; index < end; index += 1) {
    const [one, other] = [known[index - first], paragraphs[index]];
    if (!one || !other || !isSameParagraph(one, other, start, line)) return false;
  }
  return true;
}

function isSameParagraph(known: Paragraph, other: Paragraph, start: number, line: number): boolean {
  return (
    known.facts === other.facts &&
    known.start === other.start - start &&
    known.end === other.end - start &&
    known.line === other.line - line &&
    // Compared separately, since markup before the first paragraph is not in the speech's text.
    known.hashes === other.hashes &&
    known.lostBreak === other.lostBreak &&
    hasSameGaps(known.gaps, other.gaps)
  );
}

function hasSameGaps(known: Paragraph['gaps'], gaps: Paragraph['gaps']): boolean {
  if (known.length !== gaps.length) return false;
  return known.every(({ at, length }, index) => {
    const gap = gaps[index];
    return gap?.at === at && gap.length === length;
  });
}

function toSpeech(paragraphs: readonly Paragraph[], residue: ReadonlySet<number>): Speech {
  const isContent = (paragraph: number) => !residue.has(paragraph);
  const end = paragraphs.length;
  const headings = findHeadings(paragraphs, 0, end, isContent);
  const marked = new Set(
    headings.filter(({ form }) => form !== 'inline').map(({ paragraph }) => paragraph),
  );
  const series = findSeries(paragraphs, 0, end, (index) => marked.has(index), isContent);
  const lists = { headings, series };
  return {
    first: 0,
    end,
    title: findTitle(paragraphs, 0, end, isContent),
    ...lists,
    counts: findAnnouncedCounts(paragraphs, 0, end, lists, isContent),
  };
}
