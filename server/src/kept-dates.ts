/** Dates that the writer set for single drafts, by uri. */
export class KeptDates {
  #dates: ReadonlyMap<string, string> = new Map();

  /** Replaces all dates. */
  set(dates: ReadonlyMap<string, string>): void {
    this.#dates = dates;
  }

  of(uri: string): string | undefined {
    return this.#dates.get(uri);
  }
}
