/** Normalises a line before it is read: removes invisible characters and replaces look-alikes by common characters. */
import { findInvisible } from '../../text/invisible.js';
import { replaceLookAlikes } from '../../text/look-alikes.js';
import { INVISIBLE_SIGN, readRareSigns } from '../../text/rare-signs.js';
import type { Gap } from '../model/document.js';

/** A normalised line; each gap is a position where the document has invisible characters. */
export interface ReadableLine {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** Normalises a line; nearly every line stays the same string. */
export function toReadable(line: string): ReadableLine {
  const signs = readRareSigns(line);
  if (signs === 0) return asReadable(line);
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

/** A line without rare characters as it is. */
export function asReadable(line: string): ReadableLine {
  return { text: line, gaps: NO_GAPS };
}

const NO_GAPS: readonly never[] = [];
