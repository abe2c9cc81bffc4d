/** Matches each section of the new draft with one of the old draft. */
import type { DraftParts } from './draft-parts.js';
import { maskFigures } from './figures.js';
import { matchSimilarSections } from './similar-sections.js';
import { createMatching } from './section-matching.js';

/** The index of the old section for each section of the new draft, -1 for none; each is matched once at most. */
export function matchSections(old: DraftParts, now: DraftParts): readonly number[] {
  const matching = createMatching(old, now);
  matching.take(0, 0);
  matching.byKey(({ name }, above) => (name === '' ? '' : `${above}\n${name}`));
  matching.byKey(({ name }) => name);
  matching.byKey(({ name }) => maskFigures(name));
  matchSimilarSections(old, now, matching);
  matching.byKey(({ depth }) => (depth === 1 ? 'top' : ''), { single: true });
  return matching.matches;
}
