import rows from '../../../../data/reading/name-parts.json';
import surnames from '../../../../data/reading/surnames.json';
import { defineQuery } from '../../../engine/queries.js';
import { createAutomaton, type Automaton } from '../../../text/aho-corasick.js';

/** What ends the name of a place or body (村, 小学), or is a title of a person (老师, 书记). */
export interface NameSign {
  readonly word: string;
  /** `office` is a post that one person holds (书记), `title` a form of address that fits everyone (同志). */
  readonly use: 'placeEnding' | 'title' | 'office';
}

/** The words that border, end or distinguish names, from `core/data/reading/name-parts.json`. */
export interface NameParts {
  /** The endings and titles, and an automaton whose patterns they are, in this order. */
  readonly signs: readonly NameSign[];
  readonly automaton: Automaton;
  /** Surnames of one character, and of two. */
  readonly surnames: ReadonlySet<string>;
  readonly longSurnames: ReadonlySet<string>;
  /** Words that are often directly before the name of a place: 到, 咱们. */
  readonly leads: ReadonlySet<string>;
  /** Characters that are no name before an ending: 各 in 各镇. */
  readonly determiners: ReadonlySet<string>;
  /** Characters that names do not have: 的, 了. */
  readonly functionWords: ReadonlySet<string>;
  /** Characters that tell apart places with otherwise equal names: 上 in 上河村. */
  readonly siblings: ReadonlySet<string>;
  /** Words that say how two names are related: 更名. */
  readonly renaming: readonly string[];
  /** Pairs of characters that a scanner or a reader confuses, in both orders: 石右, 右石. */
  readonly scanned: ReadonlySet<string>;
}

/** The words of the shipped table, compiled on first use. */
export const nameParts = (): NameParts => partsOf(rows);

const partsOf = defineQuery('parts of names', 'list', (table: typeof rows): NameParts => {
  const wordsOf = (use: string): readonly string[] =>
    table.flatMap((row) => (row.use === use ? row.words : []));
  const signs = SIGN_USES.flatMap((use) => wordsOf(use).map((word) => ({ word, use })));
  const names = wordsOf('surname');
  return {
    signs,
    automaton: createAutomaton(signs.map(({ word }) => word)),
    surnames: new Set([...surnames.characters, ...names.filter(({ length }) => length === 1)]),
    longSurnames: new Set(names.filter(({ length }) => length === 2)),
    leads: new Set(wordsOf('lead')),
    determiners: new Set(wordsOf('determiner')),
    functionWords: new Set(wordsOf('functionWord')),
    siblings: new Set(wordsOf('sibling')),
    renaming: wordsOf('renaming'),
    scanned: new Set(wordsOf('scanned').flatMap((pair) => [pair, [...pair].reverse().join('')])),
  };
});

const SIGN_USES = ['placeEnding', 'title', 'office'] as const;
