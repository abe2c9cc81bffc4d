import type { Span } from '../../text/span.js';
import { isPost } from './placeholder-nouns.js';
import type { SignRun } from './placeholder-signs.js';

/** What may stand before a name that was taken out; an explanatory dash follows a word. */
const BEFORE = '、，；。》（“,;.(';
/** 由——主任  请——同志 */
const BEFORE_WORD = /(?:^|[，。；、,;])[\p{Script=Han}]{0,8}(?:由|请|和|与|及|欢迎|感谢)$/u;

/** A dash in the place of a name: 、——局长作了表态发言. Never a subtitle's, a list's or an explanatory dash. */
export function readDashBlank(text: string, { start, end }: SignRun): Span | undefined {
  if (start === 0 || end - start !== 2 || !isPost(text, end)) return undefined;
  if (BEFORE.includes(text.charAt(start - 1))) return { start, end };
  const before = text.slice(Math.max(0, start - 12), start);
  return BEFORE_WORD.test(before) ? { start, end } : undefined;
}
