/** Dates that the writer gave for single drafts, by uri. */
export class KeptDates {
  #dates: ReadonlyMap<string, string> = new Map();

  /** Takes the place of all that were kept before. */
  set(dates: ReadonlyMap<string, string>): void {
    this.#dates = dates;
  }

  of(uri: string): string | undefined {
    return this.#dates.get(uri);
  }
}
