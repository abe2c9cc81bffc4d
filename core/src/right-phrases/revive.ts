import { Alikeness } from './alikeness.js';
import { Blocks } from './blocks.js';
import { BloomFilter } from './bloom-filter.js';
import { HashBuckets, PairFlags } from './hash-buckets.js';
import { NearMissFinder } from './near-misses.js';
import { PhraseIndex } from './phrase-index.js';
import { WordCosts } from './word-costs.js';
import { WordPairs } from './word-pairs.js';
import { WordSlipFinder } from './word-slips.js';
import { WordsByCharacter } from './words-by-character.js';

/** A class and the classes of the fields of its objects. */
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
const FLAGS: Shape = { prototype: PairFlags.prototype };
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
        places: FLAGS,
        soundPlaces: FLAGS,
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
 * Makes a finder again of a structured clone of one: a clone keeps the fields of an object and loses its class. The clone
 * must be of a finder of this very build.
 */
export function reviveFinder(clone: object): NearMissFinder {
  revive(clone, FINDER);
  // What `revive` made of it.
  return clone as NearMissFinder;
}

function revive(clone: object, { prototype, fields = {} }: Shape): void {
  Object.setPrototypeOf(clone, prototype);
  for (const [field, shape] of Object.entries(fields)) {
    const part: unknown = Reflect.get(clone, field);
    if (typeof part === 'object' && part !== null) revive(part, shape);
  }
}
