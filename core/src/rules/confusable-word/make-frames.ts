import type { Span } from '../../text/span.js';

/** The 做 of a frame in which official papers write 作: where each stands. */
export function findMadeFrames(text: string, made: RegExp): readonly Span[] {
  if (!text.includes('做')) return [];
  const found: Span[] = [];
  for (const { 0: frame, index } of text.matchAll(made)) {
    found.push({ start: index, end: index + frame.length });
  }
  return found;
}
