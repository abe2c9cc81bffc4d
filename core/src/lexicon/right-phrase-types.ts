// The inventory of right phrases, and what is no slip although it is nearly one of them.
/** The inventory of right phrases, encoded; `core/src/right-phrases` reads it. */
export interface RightPhrases {
  /** Words and phrases with how unlikely each is. */
  readonly words: string;
  /** Characters by their reading: zheng1争峥. */
  readonly readings: string;
  /** Characters of like shape in groups: 荼茶 燥操躁. */
  readonly shapes: string;
  /** Pairs of characters that writers confuse: 鉴签. */
  readonly confused: string;
  /** Pairs of characters that stand side by side as words of their own (Bloom filter). */
  readonly beside: string;
  /** Pairs of words that stand side by side oftener than by chance (Bloom filter). */
  readonly neighbours: string;
  /** What official texts write and is nearly another phrase, with blanks between. */
  readonly variants: string;
  /** Where a host keeps the compiled tables between two runs: they take a third of the first check to make. */
  readonly keeper?: TableKeeper;
}

/** Keeps one object, as a structured clone does, for programs of the same build. */
export interface TableKeeper {
  /** What was kept; `undefined` where nothing was, or by another build. */
  recall(): object | undefined;
  keep(tables: object): void;
}

/** Signs or words of one use, with an example and where it is said. */
export interface Sourced {
  readonly example: string;
  readonly source: string;
}

/** What is no slip although it is nearly a right phrase. */
export interface PhraseExceptions {
  /** Characters of which either may be right: in words of which both are known, or `everywhere`, in idioms too. */
  readonly interchangeable: readonly (Sourced & {
    readonly signs: string;
    readonly everywhere?: boolean;
  })[];
  /** Words that make a name of what stands before them: 衣衣不舍服装店. */
  readonly nameEndings: Sourced & { readonly words: readonly string[] };
  /** Characters that only texts in traditional characters have. */
  readonly traditional: Sourced & { readonly signs: string };
  /** Characters without which a phrase is another that may be as right. */
  readonly looseWords: Sourced & { readonly signs: string };
  /** Characters that stand beside any other: 所忧 is no slip of 所有. */
  readonly literaryWords: Sourced & { readonly signs: string };
  /** Words that are said twice on purpose, and particles that never are. */
  readonly doubled: Sourced & {
    readonly verbs: readonly string[];
    readonly beginnings: string;
    readonly particles: string;
    /** Words that begin or end with a doubled character by right. */
    readonly terms: readonly string[];
  };
}
