import type { SpeechText } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { isRefrain, mayRepeat } from './may-repeat.js';
import { isLaw } from '../../cliches/usage/official-papers.js';
import { isNear } from './near-sentences.js';
import { areProvisions } from './parallel-provisions.js';
import { isReportOfOther } from './press-page.js';
import {
  findCandidates,
  wordsAt,
  type Candidates,
  type PlacedSentence,
  type Sentences,
} from './pair-sentences.js';
import type { Passage } from './passage.js';
import { commonPrefixLength } from './affix-lengths.js';

/** A passage and its repetition. */
export interface Repeat {
  readonly first: Passage;
  readonly later: Passage;
  /** Whether all words are the same; marks may differ. */
  readonly exact: boolean;
}

/** The shortest sentence for near repetitions, in UTF-16 units without marks. */
const SHORTEST_NEAR = 20;

/**
 * The repeated passages of a speech, ordered by their repetitions.
 *
 * @param shortest - The shortest sentence that counts when repeated exactly, in UTF-16 units without marks.
 */
export function findRepeats(
  speech: SpeechText,
  lexicon: Lexicon,
  shortest: number,
): readonly Repeat[] {
  const candidates = findCandidates(speech, shortest, SHORTEST_NEAR);
  if (candidates.alike.length + candidates.near.length === 0 || isLaw(speech, lexicon)) return [];
  const partners = pairUp(speech, candidates);
  if (partners.size === 0) return [];
  return joinNeighbours(candidates.sentences, partners).filter(
    ({ first, later }) =>
      !isReportOfOther(speech, first.from, later.from) && !areProvisions(speech, first, later),
  );
}

/** The earlier sentence that a sentence repeats. */
interface Partner {
  readonly index: number;
  readonly exact: boolean;
}

/** Compares the candidates. @returns The partner of each repeated sentence, by the index of the later one. */
function pairUp(
  speech: SpeechText,
  { sentences, alike, near }: Candidates,
): ReadonlyMap<number, Partner> {
  const partners = new Map<number, Partner>();
  for (const group of groupAlike(speech, sentences, alike)) pairExact(speech, group, partners);
  for (const [index, earlier] of near) {
    if (partners.has(index)) continue;
    const first = sentences.at(earlier);
    const later = sentences.at(index);
    if (first && later && isNear(speech, first, later)) {
      partners.set(index, { index: earlier, exact: false });
    }
  }
  return partners;
}

/** Groups of sentences with the same words, each in text order. */
function groupAlike(
  speech: SpeechText,
  sentences: Sentences,
  alike: Candidates['alike'],
): Iterable<readonly PlacedSentence[]> {
  const groups = new Map<number, PlacedSentence[]>();
  for (const [index, earlier] of alike) {
    const later = sentences.at(index);
    const first = sentences.at(earlier);
    if (!later || !first || !hasSameWords(speech, first, later)) continue;
    const group = groups.get(earlier);
    if (group) group.push(later);
    else groups.set(earlier, [first, later]);
  }
  return groups.values();
}

function hasSameWords(speech: SpeechText, first: PlacedSentence, later: PlacedSentence): boolean {
  if (first.length !== later.length) return false;
  return commonPrefixLength(wordsAt(speech, first), wordsAt(speech, later)) === first.length;
}

function pairExact(
  speech: SpeechText,
  alike: readonly PlacedSentence[],
  partners: Map<number, Partner>,
): void {
  if (alike.some((sentence) => mayRepeat(speech, sentence)) || isRefrain(speech, alike)) return;
  const [first, ...later] = alike;
  for (const { index } of later) partners.set(index, { index: first?.index ?? 0, exact: true });
}

/** Joins adjacent sentences that repeat adjacent sentences into one passage. */
function joinNeighbours(
  sentences: Sentences,
  partners: ReadonlyMap<number, Partner>,
): readonly Repeat[] {
  const repeats: Repeat[] = [];
  let last = -1;
  for (const index of [...partners.keys()].sort((a, b) => a - b)) {
    const partner = partners.get(index);
    if (index <= last || !partner) continue;
    let length = 1;
    let exact = partner.exact;
    const starts = { later: index, first: partner.index };
    for (; isContinued(sentences, partners, starts, length); length += 1) {
      exact &&= partners.get(index + length)?.exact ?? true;
    }
    last = index + length - 1;
    const first = toPassage(sentences, partner.index, length);
    const later = toPassage(sentences, index, length);
    if (first && later) repeats.push({ first, later, exact });
  }
  return repeats;
}

/**
 * Whether the sentences `distance` after the two starts also repeat each other: as partners, or, where they are too short
 * for that, by equal hashes. The passages must not overlap.
 */
function isContinued(
  sentences: Sentences,
  partners: ReadonlyMap<number, Partner>,
  { later, first }: { readonly later: number; readonly first: number },
  distance: number,
): boolean {
  if (first + distance >= later || later + distance >= sentences.count) return false;
  const partner = partners.get(later + distance);
  if (partner) return partner.index === first + distance;
  return sentences.at(later + distance)?.hash === sentences.at(first + distance)?.hash;
}

function toPassage(sentences: Sentences, index: number, length: number): Passage | undefined {
  const from = sentences.at(index);
  const to = sentences.at(index + length - 1);
  return from && to && { from, to };
}
