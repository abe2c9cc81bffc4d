import type { Span } from '../../text/span.js';
import type { SignRun } from './placeholder-signs.js';
import { isPlaceOrUnit, isPost } from './placeholder-nouns.js';

/** Marks before a dash in place of a name; an explanatory dash follows a word. */
const BEFORE = '、，；。》（“,;.(';
/** 由——主任  请——同志 */
const BEFORE_WORD = /(?:^|[，。；、,;])[\p{Script=Han}]{0,8}(?:由|请|和|与|及|欢迎|感谢)$/u;
/** 在--县  来到--镇  请--镇  我们--局  ，--林场: no explanatory dash follows a comma. */
const BEFORE_PLACE = /(?:[在到于赴从给向为由请和与及，、,]|我们?|全|本)$/u;
/** The most hyphens in place of a name. */
const MOST_HYPHENS = 8;
/** --周年  --亿元  --%: words that need a number before them. */
const NUMBERED =
  /^(?:周年|周岁|[万亿]元|[万亿]?平方|[%％]|个百分点|万人|年(?:来|前|后|度|间|内|以来)|届|次(?:会议|全会|党代会|全体|常委会))/u;
/** Words after a dash of which the first character is no kind of place. */
const WHOLE_NAME = /^(?:镇江|市场|区别|村庄|县城|乡村|市民|村民)/u;

/** The span of a dash in place of a name or number: 、——局长作了表态发言, 在--县, 第--届. Not of subtitles and explanations. */
export function readDashBlank(text: string, { start, end }: SignRun): Span | undefined {
  const size = end - start;
  if (size !== 2 && (size > MOST_HYPHENS || size < 2 || !isHyphens(text, start, end)))
    return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 6);
  if (before.endsWith('20') && after.startsWith('年')) return { start: start - 2, end };
  if (start === 0) return undefined;
  if (before.endsWith('第') && /^[届次期号名个批]/u.test(after)) return { start, end };
  if (NUMBERED.test(after) && /\p{Script=Han}$/u.test(before)) return { start, end };
  if (isPost(text, end)) {
    return BEFORE.includes(text.charAt(start - 1)) || BEFORE_WORD.test(before)
      ? { start, end }
      : undefined;
  }
  const isPlace = isPlaceOrUnit(text, end) && !WHOLE_NAME.test(after);
  return isPlace && BEFORE_PLACE.test(before) ? { start, end } : undefined;
}

function isHyphens(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charAt(at) !== '-') return false;
  return true;
}
