import type { DraftParts } from './draft-parts.js';
import type { Matching } from './section-matching.js';

/** A sentence that occurs in more sections is no evidence of where one comes from. */
const MOST_PLACES = 4;
/** Least share of its characters that the shorter section has in common with the other. */
const ENOUGH = 0.5;

/** Matches renamed sections by their sentences and by the sections below them, the lowest sections first. */
export function matchSimilarSections(old: DraftParts, now: DraftParts, matching: Matching): void {
  const places = indexSentences(old);
  const oldSizes = measure(old);
  const sizes = measure(now);
  const tallies = now.sections.map(() => new Map<number, number>());
  for (const { words, section } of now.sentences) {
    for (const place of places.get(words) ?? []) add(tallies[section], place, words.length);
  }
  for (let at = now.sections.length - 1; at > 0; at -= 1) {
    const size = sizes[at] ?? 0;
    if (matching.matches[at] === -1) {
      const [best, shared] = findBest(tallies[at], matching);
      const shorter = Math.min(size, oldSizes[best] ?? 0);
      if (best > 0 && shared >= shorter * ENOUGH) matching.take(best, at);
    }
    const match = matching.matches[at] ?? -1;
    const above = old.sections[match]?.parent ?? -1;
    if (above > 0) add(tallies[now.sections[at]?.parent ?? 0], above, size);
  }
}

function indexSentences({ sentences }: DraftParts): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { words, section } of sentences) {
    const known = places.get(words);
    if (!known) places.set(words, [section]);
    else if (known.length < MOST_PLACES && known.at(-1) !== section) known.push(section);
  }
  return places;
}

/** The number of characters of each section with those below it. */
function measure({ sections, sentences }: DraftParts): readonly number[] {
  const sizes = sections.map(() => 0);
  for (const { words, section } of sentences) {
    sizes[section] = (sizes[section] ?? 0) + words.length;
  }
  for (let at = sections.length - 1; at > 0; at -= 1) {
    const parent = sections[at]?.parent ?? 0;
    sizes[parent] = (sizes[parent] ?? 0) + (sizes[at] ?? 0);
  }
  return sizes;
}

function findBest(
  tally: ReadonlyMap<number, number> | undefined,
  { isFree }: Matching,
): readonly [best: number, shared: number] {
  let best = -1;
  let most = 0;
  for (const [place, shared] of tally ?? []) {
    if (shared <= most || !isFree(place)) continue;
    best = place;
    most = shared;
  }
  return [best, most];
}

function add(tally: Map<number, number> | undefined, place: number, weight: number): void {
  tally?.set(place, (tally.get(place) ?? 0) + weight);
}
