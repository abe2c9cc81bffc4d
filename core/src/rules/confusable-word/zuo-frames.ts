import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/**
 * The frames in which official papers write 作 instead of 做.
 *
 * @returns Their spans; each starts with the 做.
 */
export function findZuoFrames(text: string, frames: RegExp): readonly Span[] {
  if (!text.includes('做')) return [];
  const found: Span[] = [];
  for (const { 0: frame, index } of matchesOf(text, frames)) {
    found.push({ start: index, end: index + frame.length });
  }
  return found;
}
