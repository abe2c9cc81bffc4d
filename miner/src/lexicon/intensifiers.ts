import { type Grams, gramText } from '../grams.js';
import {
  MAX_NEIGHBOUR,
  MIN_ADVERB_DOCUMENTS,
  MIN_INTENSIFIED_DOCUMENTS,
  MIN_VERB_SHARE,
} from './limits.js';

/** Degree adverbs: short words that hardly ever close a clause and precede many different verbs. */
export function findIntensifiers(grams: Grams): readonly string[] {
  const verbs = findVerbs(grams);
  const followed = countVerbsAfter(grams, verbs);
  const found: string[] = [];
  for (let gram = 0; gram < grams.size; gram += 1) {
    const length = grams.lengths[gram] ?? 0;
    if (length > LENGTHS.most) break;
    if (length < LENGTHS.least || !isAdverb(grams, gram)) continue;
    const text = gramText(grams, gram);
    const share = (followed.get(text) ?? 0) / (grams.occurrences[gram] ?? 1);
    if (share >= MIN_VERB_SHARE && ONLY_HAN.test(text)) found.push(text);
  }
  return found;
}

/** Verbs after one of these adverbs: 着力提升. They open clauses but close few, so `findPhrases` does not find them. */
export function findIntensified(grams: Grams, adverbs: readonly string[]): readonly string[] {
  const verbs = findVerbs(grams);
  const known = new Set(adverbs);
  const found: string[] = [];
  for (let gram = 0; gram < grams.size; gram += 1) {
    const length = (grams.lengths[gram] ?? 0) - VERB_LENGTH;
    if (length < LENGTHS.least || length > LENGTHS.most) continue;
    if ((grams.documents[gram] ?? 0) < MIN_INTENSIFIED_DOCUMENTS) continue;
    const text = gramText(grams, gram);
    if (known.has(text.slice(0, length)) && verbs.has(text.slice(length))) found.push(text);
  }
  return found;
}

const LENGTHS = { least: 2, most: 3 } as const;
const VERB_LENGTH = 2;

/** 切实 */
const ONLY_HAN = /^\p{Script=Han}+$/u;

/** A word with this share of occurrences at the start of a clause may be a verb: 推进, 落实. */
const MIN_VERB_OPENING = 0.15;

/** Shares of an adverb's occurrences that close a clause, and that open one. */
const MAX_ADVERB_CLOSING = 0.1;
const MIN_ADVERB_OPENING = 0.1;

function findVerbs(grams: Grams): ReadonlySet<string> {
  const verbs = new Set<string>();
  for (let gram = 0; gram < grams.size; gram += 1) {
    if (grams.lengths[gram] !== VERB_LENGTH || !isFree(grams, gram)) continue;
    if (shareOf(grams.opening, grams, gram) >= MIN_VERB_OPENING) verbs.add(gramText(grams, gram));
  }
  return verbs;
}

function isAdverb(grams: Grams, gram: number): boolean {
  return (
    isFree(grams, gram) &&
    shareOf(grams.closing, grams, gram) <= MAX_ADVERB_CLOSING &&
    shareOf(grams.opening, grams, gram) >= MIN_ADVERB_OPENING
  );
}

function shareOf(column: Int32Array, { occurrences }: Grams, gram: number): number {
  return (column[gram] ?? 0) / (occurrences[gram] ?? 1);
}

function isFree(grams: Grams, gram: number): boolean {
  const documents = grams.documents[gram] ?? 0;
  if (documents < MIN_ADVERB_DOCUMENTS) return false;
  return (grams.leftDocuments[gram] ?? 0) <= documents * MAX_NEIGHBOUR;
}

function countVerbsAfter(grams: Grams, verbs: ReadonlySet<string>): ReadonlyMap<string, number> {
  const followed = new Map<string, number>();
  for (let gram = 0; gram < grams.size; gram += 1) {
    const length = (grams.lengths[gram] ?? 0) - VERB_LENGTH;
    if (length < LENGTHS.least || length > LENGTHS.most) continue;
    const text = gramText(grams, gram);
    if (!verbs.has(text.slice(length))) continue;
    const adverb = text.slice(0, length);
    followed.set(adverb, (followed.get(adverb) ?? 0) + (grams.occurrences[gram] ?? 0));
  }
  return followed;
}
