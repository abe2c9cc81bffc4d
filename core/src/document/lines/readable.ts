/** How a line is read: without the signs nobody sees, and with common characters for their look-alikes. */
import { findInvisible } from '../../text/invisible.js';
import { replaceLookAlikes } from '../../text/look-alikes.js';
import { INVISIBLE_SIGN, readRareSigns } from '../../text/rare-signs.js';
import type { Gap } from '../model/document.js';

/** A line as it is read; each gap is a place where the document has signs that are no content. */
export interface ReadableLine {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** The line as it is read. Nearly every line is read as it stands. */
export function toReadable(line: string): ReadableLine {
  const signs = readRareSigns(line);
  if (signs === 0) return { text: line, gaps: NO_GAPS };
  const common = signs === INVISIBLE_SIGN ? line : replaceLookAlikes(line);
  if ((signs & INVISIBLE_SIGN) === 0) return { text: common, gaps: NO_GAPS };
  const gaps: Gap[] = [];
  let text = '';
  let from = 0;
  for (const { start, end } of findInvisible(line)) {
    text += common.slice(from, start);
    gaps.push({ at: text.length, length: end - start });
    from = end;
  }
  return gaps.length === 0
    ? { text: common, gaps: NO_GAPS }
    : { text: text + common.slice(from), gaps };
}

const NO_GAPS: readonly never[] = [];
