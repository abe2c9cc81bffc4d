import { type Grams, gramText } from '../grams.js';
import {
  MAX_BURST,
  MAX_NEIGHBOUR,
  MIN_CLOSING,
  MIN_LIFT,
  MIN_OPENING,
  PHRASE_LENGTHS,
} from './limits.js';
import { isSubject } from './subjects.js';
import { TEXT_KINDS } from './texts.js';

/** Number of documents of each kind, in the order of `TEXT_KINDS`. */
export type KindSizes = readonly number[];

/** Fixed phrases with real borders that are far more frequent than in the contrast and do not name a subject. */
export function findPhrases(grams: Grams, sizes: KindSizes): readonly string[] {
  const phrases: string[] = [];
  for (let gram = 0; gram < grams.size; gram += 1) {
    const length = grams.lengths[gram] ?? 0;
    if (length < PHRASE_LENGTHS.least || length > PHRASE_LENGTHS.most) continue;
    if (!hasBorders(grams, gram) || isBursty(grams, gram)) continue;
    if (liftOf(grams, gram, sizes) < MIN_LIFT) continue;
    const text = gramText(grams, gram);
    if (isWhole(text) && !isSubject(text)) phrases.push(text);
  }
  return phrases;
}

/** Ratio of the share of counted documents with a gram to the share of the contrast. */
function liftOf(grams: Grams, gram: number, sizes: KindSizes): number {
  const contrast = TEXT_KINDS.indexOf('contrast');
  const all = sizes.reduce((sum, size, kind) => (kind === contrast ? sum : sum + size), 0);
  const inContrast = grams.kindDocuments[gram * grams.kinds + contrast] ?? 0;
  return toLift(grams.documents[gram] ?? 0, all, inContrast, sizes[contrast] ?? 0);
}

/**
 * The share of documents that contain something divided by its share in the contrast, which is smoothed by adding one.
 * Infinity without a contrast.
 */
export function toLift(having: number, all: number, inContrast: number, contrast: number): number {
  if (contrast === 0) return Infinity;
  return having / Math.max(all, 1) / ((inContrast + 1) / (contrast + 1));
}

/** Whether its neighbours vary and clauses begin and end with it: 推进改革, not 断推进改革. */
function hasBorders(grams: Grams, gram: number): boolean {
  const documents = grams.documents[gram] ?? 0;
  const occurrences = grams.occurrences[gram] ?? 0;
  const neighbours = Math.max(grams.leftDocuments[gram] ?? 0, grams.rightDocuments[gram] ?? 0);
  return (
    neighbours <= documents * MAX_NEIGHBOUR &&
    (grams.opening[gram] ?? 0) >= occurrences * MIN_OPENING &&
    (grams.closing[gram] ?? 0) >= occurrences * MIN_CLOSING
  );
}

function isBursty(grams: Grams, gram: number): boolean {
  return (grams.occurrences[gram] ?? 0) > (grams.documents[gram] ?? 0) * MAX_BURST;
}

/** Whether it begins and ends with a word and its quotation marks are paired. */
function isWhole(text: string): boolean {
  return !BROKEN_EDGE.test(text) && QUOTES_IN_PAIRS.test(text);
}

/** 、保持, 的局面, 方针和 */
const BROKEN_EDGE = /^[、，”的和与及等了]|[、，“的和与及等在对是]$/u;

/** 增强“四个意识”、坚定“四个自信” */
const QUOTES_IN_PAIRS = /^[^“”]*(?:“[^“”]+”[^“”]*)*$/u;
