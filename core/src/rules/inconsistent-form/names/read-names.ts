/** Reads from one paragraph what may be the names of places, bodies and persons. */
import type { ParagraphFacts } from '../../../document/model/document.js';
import { defineKeyedQuery } from '../../../engine/queries.js';
import type { Lexicon } from '../../../lexicon/types.js';
import { wordCostsOf } from '../../../right-phrases/read-near-misses.js';
import { nameParts } from './name-parts.js';
import type { NameReading, SignHit } from './name-types.js';
import { readPlaces, type PlaceReadings } from './read-places.js';
import { readPersons } from './read-persons.js';

/** The readings of a paragraph; one stretch of text may have several, which begin at different offsets. */
export interface NameReadings {
  readonly places: PlaceReadings;
  /** The persons with a title. */
  readonly persons: readonly NameReading[];
}

/** What may be names in a paragraph, memoised with it. */
export const readNames = defineKeyedQuery(
  'names of places and persons',
  'paragraph',
  ({ text }: ParagraphFacts, lexicon: Lexicon): NameReadings => {
    const costs = wordCostsOf(lexicon);
    if (!costs) return NOTHING;
    const parts = nameParts();
    const hits = findSigns(text);
    const places = readPlaces({ text, hits, costs, parts });
    const persons = readPersons({ text, hits, costs, parts });
    return { places, persons };
  },
);

const NOTHING: NameReadings = { places: { bordered: [], loose: [] }, persons: [] };

/** The endings and titles of a text in order; of those with the same end only the longest, and no ending inside a title (镇 in 镇长). */
function findSigns(text: string): readonly SignHit[] {
  const { automaton, signs } = nameParts();
  const hits: SignHit[] = [];
  automaton.scan(text, (end, pattern) => {
    const sign = signs[pattern];
    if (!sign || end === hits.at(-1)?.end) return;
    const start = end - sign.word.length;
    if (sign.use !== 'placeEnding' && (hits.at(-1)?.start ?? -1) >= start) hits.pop();
    hits.push({ sign, start, end });
  });
  return hits;
}
