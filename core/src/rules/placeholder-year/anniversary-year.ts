import type { Paragraph } from '../../document/model/document.js';
import { parseHanNumeral } from '../../text/han-numerals.js';

/** The year in which the anniversary that the speech names is kept: 建党一百周年 is 1921 + 100. */
export function findAnniversaryYear(paragraphs: readonly Paragraph[]): number | undefined {
  let cited: number | undefined;
  for (const { facts } of paragraphs) {
    if (!facts.text.includes('周年')) continue;
    for (const match of facts.text.matchAll(ANNIVERSARY)) {
      const year = yearOf(match);
      if (year === undefined) continue;
      if (!MEETING.test(facts.text.slice(match.index + match[0].length))) return year;
      cited ??= year;
    }
  }
  return cited;
}

/** 建党一百周年  中华人民共和国成立75周年  改革开放四十周年 */
const ANNIVERSARY =
  /(?<event>建党|共产党(?:成立|建党|诞生)|党成立|新中国成立|共和国成立|建国|改革开放|抗战胜利|抗日战争(?:暨世界反法西斯战争)?胜利|建军|解放军(?:建军|成立)|长征胜利|五四运动|建团|(?:共青团|青年团)成立|辛亥革命|香港回归(?:祖国)?|澳门回归(?:祖国)?)(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})周年/gu;
/** …周年大会上的讲话: an occasion that is cited may be past. */
const MEETING = /^(?:庆祝|纪念)?大会/u;

const FOUNDED: readonly (readonly [RegExp, number])[] = [
  [/青年团|共青团|建团/u, 1922],
  [/党/u, 1921],
  [/新中国|共和国|建国/u, 1949],
  [/改革开放/u, 1978],
  [/抗战|抗日/u, 1945],
  [/建军|解放军/u, 1927],
  [/长征/u, 1936],
  [/五四/u, 1919],
  [/辛亥/u, 1911],
  [/香港/u, 1997],
  [/澳门/u, 1999],
];

function yearOf({ groups }: RegExpMatchArray): number | undefined {
  const event = groups?.event ?? '';
  const count = readCount(groups?.count ?? '');
  const founded = FOUNDED.find(([name]) => name.test(event))?.[1];
  return count === undefined || founded === undefined ? undefined : founded + count;
}

function readCount(count: string): number | undefined {
  if (/^\d/u.test(count)) return Number(count);
  return parseHanNumeral(count === '百' ? '一百' : count);
}
