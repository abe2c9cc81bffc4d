/** The names of laws, regulations and plans, without 中华人民共和国. */
export interface LawNames {
  readonly groups: readonly LawNameGroup[];
}

export interface LawNameGroup {
  readonly names: readonly string[];
  readonly source: string;
  /** A title with one of the names. */
  readonly example: string;
}
