/** Finds question marks in place of a character that an encoding could not represent: 罗曼?罗兰, 印发了?办法?。 */
import foreignNames from '../../../data/reading/foreign-name-characters.json';
import type { Span } from '../../text/span.js';
import { protectedTest } from '../lines/protected-text.js';
import { matchesOf } from '../../text/matches.js';

/** Characters that transcribe foreign names. */
const NAME = foreignNames.characters;
/** 罗曼?罗兰  阿卜杜?热合曼 */
const FOREIGN_NAME = new RegExp(`(?<=[${NAME}]{2})\\?(?=[${NAME}]{2})`, 'gu');
/** 七?一讲话  “12?9”运动 */
const DAY =
  /(?<=[一二三四五六七八九十\d])\?(?=[一二三四五六七八九十\d]{1,2}(?:[”"’]|讲话|运动|事变|精神|慰问|活动|地震|事件|起义|国际|劳动节|妇女节|青年节|儿童节|建军节))/gu;
/** ?加强领导  ??同志们 (an indent or a bullet) */
const HEAD = /^\?{1,8}(?=[\p{Script=Han}“《（])/gu;
/** 印发了?城市更新办法?， */
const TITLE =
  /(?<=印发|印发了|学习|贯彻|落实|执行|根据|按照|依据|关于|出台|出台了|制定|制定了|发布|发布了|审议|通过|修订|宣读|解读|实施|颁布|下发|下发了|观看|[的和与及在、])\?(?<title>[^?，。；！\s]{2,30})\?(?=[，。；、的和与等中（]|要求|精神|规定|$)/gu;
/** 读一读?科学的历程?，: the second ? precedes a comma, where no question ends. */
const BEFORE_PAUSE = /(?<=\p{Script=Han})\?(?<title>[^?，。；！、：\s]{2,30})\?(?=[，、；。])/gu;
/** 为什么?  是不是?  难道? */
const ASKS =
  /什么|怎么|怎样|哪|谁|吗|呢|是否|为何|为什么|如何|有没有|多少|几|何|难道|岂|(?<verb>\p{Script=Han})不\k<verb>/u;

/** Whether the characters on both sides of `offset` are used to transcribe foreign names. */
export function isForeignName(text: string, offset: number): boolean {
  return [-2, -1, 1, 2].every((step) => NAME.includes(text.charAt(offset + step) || ' '));
}

/** The spans of `?` in place of a lost character in a paragraph, in order. */
export function findLostMarks(text: string): readonly Span[] {
  if (!text.includes('?')) return NONE;
  const places: Span[] = [];
  for (const expression of [FOREIGN_NAME, DAY, HEAD]) {
    for (const { index, 0: signs } of matchesOf(text, expression)) {
      places.push({ start: index, end: index + signs.length });
    }
  }
  const starts = new Set(places.map(({ start }) => start));
  for (const expression of [TITLE, BEFORE_PAUSE]) {
    for (const { index, 0: whole, groups } of matchesOf(text, expression)) {
      const asked = text.slice(Math.max(0, index - QUESTION_REACH), index) + (groups?.title ?? '');
      if (ASKS.test(expression === TITLE ? (groups?.title ?? '') : asked)) continue;
      if (starts.has(index)) continue;
      const end = index + whole.length;
      places.push({ start: index, end: index + 1 }, { start: end - 1, end });
      starts.add(index).add(end - 1);
    }
  }
  if (places.length === 0) return NONE;
  const isProtected = protectedTest(text);
  return places.filter(({ start }) => !isProtected(start)).sort((a, b) => a.start - b.start);
}

/** How many UTF-16 units before the first `?` are searched for words of a question. */
const QUESTION_REACH = 10;
const NONE: readonly never[] = [];
