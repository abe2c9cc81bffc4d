import { Alikeness } from './alikeness.js';
import { Blocks } from './blocks.js';
import { BloomFilter } from './bloom-filter.js';
import { HashBuckets, HashFilter } from './hash-buckets.js';
import { NearMissFinder } from './near-misses.js';
import { PhraseIndex } from './phrase-index.js';
import { TripleFilter } from './triple-filter.js';
import { WordCosts } from './word-costs.js';
import { WordPairs } from './word-pairs.js';
import { WordSlipFinder } from './word-slips.js';
import { WordsByCharacter } from './words-by-character.js';

/** The prototype of an object and the shapes of its fields. */
interface Shape {
  readonly prototype: object;
  readonly fields?: Readonly<Record<string, Shape>>;
}

const ALIKENESS: Shape = { prototype: Alikeness.prototype };
const COSTS: Shape = {
  prototype: WordCosts.prototype,
  fields: { pairs: { prototype: WordPairs.prototype } },
};
const BUCKETS: Shape = { prototype: HashBuckets.prototype };
const FILTER: Shape = { prototype: BloomFilter.prototype };
const WORDS: Shape = { prototype: WordsByCharacter.prototype };

const FINDER: Shape = {
  prototype: NearMissFinder.prototype,
  fields: {
    alikeness: ALIKENESS,
    costs: COSTS,
    index: {
      prototype: PhraseIndex.prototype,
      fields: {
        alikeness: ALIKENESS,
        costs: COSTS,
        blocks: { prototype: Blocks.prototype },
        threes: BUCKETS,
        sounds: BUCKETS,
        soundFilter: { prototype: HashFilter.prototype },
        triples: { prototype: TripleFilter.prototype },
      },
    },
    words: {
      prototype: WordSlipFinder.prototype,
      fields: {
        alikeness: ALIKENESS,
        costs: COSTS,
        beside: FILTER,
        neighbours: FILTER,
        byFirst: WORDS,
        bySecond: WORDS,
      },
    },
  },
};

/**
 * Restores a finder from a structured clone, which keeps the fields of objects but loses their classes. The clone must come from
 * this very build.
 */
export function reviveFinder(clone: object): NearMissFinder {
  revive(clone, FINDER);
  // `revive` has given it the prototype.
  return clone as NearMissFinder;
}

function revive(clone: object, { prototype, fields = {} }: Shape): void {
  Object.setPrototypeOf(clone, prototype);
  for (const [field, shape] of Object.entries(fields)) {
    const part: unknown = Reflect.get(clone, field);
    if (typeof part === 'object' && part !== null) revive(part, shape);
  }
}
