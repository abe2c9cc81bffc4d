/** Lists of four-character phrases that are formulations or names of fields: they stand as they are. */
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon, SettledChain } from '../../lexicon/types.js';

interface Settled {
  /** Members of formulations. */
  readonly members: ReadonlySet<string>;
  /** Themes of congresses and definitions, whose members alone are anybody's clichés. */
  readonly themes: readonly ReadonlySet<string>[];
  /** Two that belong together and are said together, as one string. */
  readonly pairs: ReadonlySet<string>;
}

const settledOf = defineQuery(
  'settled chains',
  'lexicon',
  ({ settledChains = [] }: Lexicon): Settled => {
    const listed = (asked: SettledChain['use']) =>
      settledChains.filter(({ use }) => use === asked).map(({ members }) => members);
    return {
      members: new Set(listed('formulation').flat()),
      themes: listed('theme').map((members) => new Set(members)),
      pairs: new Set(listed('pair').map((members) => members.join(''))),
    };
  },
);

/** So many besides the pairs make a row of the writer's own. */
const FEWEST_OWN = 3;

/** Whether the chain is a formulation, or little besides. */
export function isSettledChain(members: readonly string[], lexicon: Lexicon): boolean {
  const settled = settledOf(lexicon);
  const isMostly = (words: ReadonlySet<string>) =>
    members.filter((member) => words.has(member)).length * 4 >= members.length * 3;
  return (
    isMostly(settled.members) ||
    settled.themes.some(isMostly) ||
    isMostlyPairs(members, settled.pairs)
  );
}

function isMostlyPairs(members: readonly string[], pairs: ReadonlySet<string>): boolean {
  const paired = members.filter((one, at) => pairs.has(one + (members[at + 1] ?? ''))).length * 2;
  return paired > 0 && members.length - paired < FEWEST_OWN;
}
