import { findGrams } from '../grams.js';
import { countPhrases, type PhraseCount } from './count-phrases.js';
import { findFrames, GAP } from './frames.js';
import { findIntensified, findIntensifiers } from './intensifiers.js';
import { MIN_DOCUMENTS, MIN_LIFT, PHRASE_LENGTHS } from './limits.js';
import { findPhrases, toLift } from './phrases.js';
import { type LexiconText, TEXT_KINDS } from './texts.js';

/** The form of a candidate; an editor decides whether it is a cliché. */
export type CandidateShape = 'phrase' | 'frame' | 'fourCharacter' | 'intensifier';

/** A phrase that may be a cliché, with its use in the corpus. */
export interface Candidate extends PhraseCount {
  readonly phrase: string;
  readonly shape: CandidateShape;
}

/**
 * The candidates of a corpus, those in most documents first. The same texts, in any order, give the same candidates.
 * The phrases in `known`, about which an editor has decided, are COUNTED_KINDS and listed however rare they are.
 */
export function mineLexicon(
  texts: readonly LexiconText[],
  known: readonly string[] = [],
): readonly Candidate[] {
  const shapes = findShapes(texts);
  for (const phrase of known) if (!shapes.has(phrase)) shapes.set(phrase, shapeOf(phrase));
  const phrases = [...shapes.keys()];
  const sizes = sizesOf(texts);
  const wanted = new Set(known);
  return countPhrases(phrases, texts)
    .map((count, index) => toCandidate(phrases[index] ?? '', shapes, count))
    .filter((candidate) => isTypical(candidate, sizes) || wanted.has(candidate.phrase))
    .sort((a, b) => documentsOf(b) - documentsOf(a) || (a.phrase < b.phrase ? -1 : 1));
}

/** Number of documents that contain a candidate, without the contrast. */
export function documentsOf({ documents }: PhraseCount): number {
  return COUNTED_KINDS.reduce((sum, kind) => sum + documents[kind], 0);
}

const COUNTED_KINDS = TEXT_KINDS.filter((kind) => kind !== 'contrast');

function findShapes(texts: readonly LexiconText[]): Map<string, CandidateShape> {
  const given = texts.map(({ text, kind }) => ({
    text,
    kind: TEXT_KINDS.indexOf(kind),
    counted: kind !== 'contrast',
  }));
  const grams = findGrams(given, {
    minDocuments: MIN_DOCUMENTS,
    maxLength: PHRASE_LENGTHS.most,
    marks: '、，“”',
  });
  const adverbs = findIntensifiers(grams);
  const phrases = [...findPhrases(grams, sizesOf(texts)), ...findIntensified(grams, adverbs)];
  const own = texts.filter(({ kind }) => kind !== 'contrast').map(({ text }) => text);
  return new Map<string, CandidateShape>([
    ...phrases.map((phrase) => [phrase, shapeOf(phrase)] as const),
    ...findFrames(own, grams).map((phrase) => [phrase, 'frame'] as const),
    ...adverbs.map((phrase) => [phrase, 'intensifier'] as const),
  ]);
}

function sizesOf(texts: readonly LexiconText[]): readonly number[] {
  return TEXT_KINDS.map((kind) => texts.filter((text) => text.kind === kind).length);
}

/** 真抓实干 */
const FOUR_CHARACTERS = /^\p{Script=Han}{4}$/u;

function shapeOf(phrase: string): CandidateShape {
  if (phrase.includes(GAP)) return 'frame';
  if (phrase.length < PHRASE_LENGTHS.least) return 'intensifier';
  return FOUR_CHARACTERS.test(phrase) ? 'fourCharacter' : 'phrase';
}

function toCandidate(
  phrase: string,
  shapes: ReadonlyMap<string, CandidateShape>,
  count: PhraseCount,
): Candidate {
  return { phrase, shape: shapes.get(phrase) ?? shapeOf(phrase), ...count };
}

/** Whether it is clearly rarer in laws and regulations; adverbs are always kept, because laws contain them too, only less often. */
function isTypical(candidate: Candidate, sizes: readonly number[]): boolean {
  if (candidate.shape === 'intensifier') return true;
  const contrast = sizes[TEXT_KINDS.indexOf('contrast')] ?? 0;
  const all = sizes.reduce((sum, size) => sum + size, 0) - contrast;
  return toLift(documentsOf(candidate), all, candidate.documents.contrast, contrast) >= MIN_LIFT;
}
