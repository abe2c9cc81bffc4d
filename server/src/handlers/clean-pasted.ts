import { cleanPasted } from '../../../core/src/index.js';
import type { ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import { toRecord } from '../to-record.js';

/** Limit in UTF-16 units; cleaning a longer text would delay the paste. */
const MOST_UNITS = 300_000;

/** Answers `biganzi/cleanPasted`. */
export async function cleanPastedText(
  { settings }: ServerContext,
  params: unknown,
): Promise<string | null> {
  const { text } = toRecord(params);
  if (typeof text !== 'string' || text.length > MOST_UNITS) return null;
  const { analysis } = await settings.of(fromDraftParams(params));
  const cleaned = cleanPasted(text, analysis);
  return cleaned === text.replace(LINE_ENDS, '\n') ? null : cleaned;
}

/** Normalised, because the editor inserts its own line ends. */
const LINE_ENDS = /\r\n/gu;
