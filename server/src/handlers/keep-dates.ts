import type { ServerContext } from '../context.js';
import { reloadDocuments } from '../ignored/wire-ignored.js';
import { toRecord } from '../to-record.js';

/** Answers `biganzi/keepDates`, and checks all open documents again. */
export async function keepDates(context: ServerContext, params: unknown): Promise<null> {
  const dates = Object.entries(toRecord(toRecord(params).dates)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  context.keptDates.set(new Map(dates));
  await reloadDocuments(context);
  return null;
}
