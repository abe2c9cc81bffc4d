/** Which section of the old draft each section of the new one comes from. */
import type { DraftParts } from './draft-parts.js';
import { maskFigures } from './figures.js';
import { findLikeSections } from './like-sections.js';
import { createMatching } from './section-matching.js';

/** For each section of the new draft the index of the old one, -1 where it has none; none is taken twice. */
export function matchSections(old: DraftParts, now: DraftParts): readonly number[] {
  const matching = createMatching(old, now);
  matching.take(0, 0);
  matching.byKey(({ name }, above) => (name === '' ? '' : `${above}\n${name}`));
  matching.byKey(({ name }) => name);
  matching.byKey(({ name }) => maskFigures(name));
  findLikeSections(old, now, matching);
  matching.byKey(({ depth }) => (depth === 1 ? 'top' : ''), { single: true });
  return matching.matches;
}
