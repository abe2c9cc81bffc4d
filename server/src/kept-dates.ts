import type { ServerContext } from './context.js';
import { reloadDocuments } from './ignored/wire-ignored.js';
import { toRecord } from './to-record.js';

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

/** Answers `biganzi/keepDates`, and has what is open checked again. */
export async function keepDates(context: ServerContext, params: unknown): Promise<null> {
  const dates = Object.entries(toRecord(toRecord(params).dates)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  context.keptDates.set(new Map(dates));
  await reloadDocuments(context);
  return null;
}
