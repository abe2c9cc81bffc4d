import type { Span } from '../../text/span.js';

/** 做出了开展大学习的安排, 做出了重要部署: 作 with what is decided, said or given. */
const MADE =
  /做(?<between>出了?[\p{Script=Han}、]{1,12}的|出了(?:重要|重大|新的|全面)?)(?:安排|部署|指示|批示|承诺)/gu;

/** The 做 of a frame in which official papers write 作: where each stands. */
export function findMadeFrames(text: string): readonly Span[] {
  if (!text.includes('做出')) return [];
  const found: Span[] = [];
  for (const { 0: frame, index } of text.matchAll(MADE)) {
    found.push({ start: index, end: index + frame.length });
  }
  return found;
}
