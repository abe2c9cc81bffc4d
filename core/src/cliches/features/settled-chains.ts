/** Lists of four-character phrases that are formulations or names of fields and may not be changed. */
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon, SettledChain } from '../../lexicon/types.js';

interface Settled {
  /** Members of formulations. */
  readonly members: ReadonlySet<string>;
  /** Themes of congresses and definitions, whose members by themselves are ordinary clichés. */
  readonly themes: readonly ReadonlySet<string>[];
  /** Two phrases that are always used together, joined into one string. */
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

/** With so many members besides the pairs, a row is the writer's own. */
const FEWEST_OWN = 3;

/** Whether at least three quarters of the chain are one formulation or theme, or nearly all of it is settled pairs. */
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
