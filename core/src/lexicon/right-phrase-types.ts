// Types of the inventory of correct phrases and of its exceptions.
/** The encoded inventory of correct phrases; `core/src/right-phrases` decodes it. */
export interface RightPhrases {
  /** Words and phrases with the cost (improbability) of each. */
  readonly words: string;
  /** Characters grouped by pinyin: zheng1争峥. */
  readonly readings: string;
  /** Groups of characters of similar shape: 荼茶 燥操躁. */
  readonly shapes: string;
  /** Pairs of characters that writers confuse: 鉴签. */
  readonly confused: string;
  /** Pairs of adjacent characters that are separate words (Bloom filter). */
  readonly beside: string;
  /** Pairs of words that are adjacent more often than by chance (Bloom filter). */
  readonly neighbours: string;
  /** Words of official texts that are similar to another phrase and correct, separated by blanks. */
  readonly variants: string;
  /** Stores the compiled tables between two runs of a program: compiling them takes a third of the first check. */
  readonly keeper?: TableKeeper;
}

/** Stores one object that can be structured-cloned, for programs of the same build. */
export interface TableKeeper {
  /** The stored object; `undefined` if there is none or it is from another build. */
  recall(): object | undefined;
  keep(tables: object): void;
}

/** The example and the source of an entry. */
export interface Sourced {
  readonly example: string;
  readonly source: string;
}

/** Exceptions: text that is similar to a correct phrase and no slip. */
export interface PhraseExceptions {
  /** Characters that replace each other: in words of which both forms are known, or `everywhere`, also in idioms. */
  readonly interchangeable: readonly (Sourced & {
    readonly signs: string;
    readonly everywhere?: boolean;
  })[];
  /** Words that make the text before them a name: 衣衣不舍服装店. */
  readonly nameEndings: Sourced & { readonly words: readonly string[] };
  /** Characters that occur only in texts in traditional characters. */
  readonly traditional: Sourced & { readonly signs: string };
  /** Characters that may be left out of a phrase, which is then another correct phrase. */
  readonly looseWords: Sourced & { readonly signs: string };
  /** Last characters of short names, which stand for a word of two: 贷 for 贷款 in 担保贷. */
  readonly shortNames: Sourced & { readonly signs: string };
  /** Characters that combine with any other: 所忧 is no slip of 所有. */
  readonly literaryWords: Sourced & { readonly signs: string };
  /** Words that are repeated on purpose, and particles that never are. */
  readonly doubled: Sourced & {
    readonly verbs: readonly string[];
    readonly beginnings: string;
    readonly particles: string;
    /** Correct words that begin or end with a doubled character. */
    readonly terms: readonly string[];
  };
}
