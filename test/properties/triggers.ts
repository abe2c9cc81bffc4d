/** Worst-case texts for a rule, a parser or a feature: one unit repeated, on one line or on separate lines. */
import { readdirSync, readFileSync } from 'node:fs';

const RULES = new URL('../../core/src/rules/', import.meta.url);

/** Single marks, ordinals, figures and signs that rules look for, and units that once took too long. */
const SIGNS: readonly string[] = [
  ...(
    '“ ” ‘ 《 》 （ ） ( [ 【 " \' ！ 。 ， 、 ； ： … —— - _ __ × ** # > | ` ① （1） （一） 一、 1. 第一， 首先 一是 三点意见： “四个确保”： 20xx年' +
    ' 2024年 2024年3月1日 12.5% 某某 同志们： 谢谢大家！ 篇一 相关阅读： 发布时间：2021/3/4 http://a.b/c?d=e &nbsp; <p> （略） 【待补充】 今年是2021年 建党一百周年 十三五 卫计委 国办发[2024]12号 进一步 大约1000左右 把 而 的 党 0 1, ○ 甲乙'
  ).split(' '),
  ' ',
  ...'二是落实责任。 要加强领导， 加强领导、 XX书记、'.split(' '),
  '<!-- biganzi-disable -->',
  '\u200b',
  '\r',
];

/** Units whose work once grew quadratically, as a list was searched for each item of another. */
export const ONCE_QUADRATIC: readonly string[] = [
  '中华民族伟复兴',
  '谁家门前谁家扫',
  '“三会一”要求，',
  '信仰坚定、为民服务、',
  '此处待定。',
  '今年（2024年）',
  '1.a\n（3）b\n',
  '一、抓工作\n二 抓农业\n',
  '一是好；二是坏。以上三个问题。\n',
  'date: 2024-03-01',
  '&nbsp;',
  'http://a.b/c?d=e，是(好)，',
  '`a`，，',
  'a@b.cn,是',
  '[a](b)，是(',
  '“领导"讲话"”',
  '"领导"要\'说\'，',
  '“领导"，',
  '“‚两‛',
  '印发了?办法?，',
  '读一读?科学的历程?，',
  '“领导"、"讲话"”，加 强了，',
  '某某书记、',
  '20××年，',
  '（一）加强领导。要抓好落实工作。\n',
  '深入贯彻落实',
  '要深入贯彻落实，要认真贯彻落实，以习近平新时代中国特色社会主义思想为指导。',
  '杨柳湾村，咱们杨柳弯村，',
  '李慧敏老师，李惠敏老师李慧敏',
  '镇村',
  '<!-- biganzi-disable-next-line -->\n要加强领导,\n',
];

/** Returns the units to repeat: the examples of every rule's page, whole and line by line, and single signs. */
export function readUnits(): ReadonlySet<string> {
  const units = new Set([...SIGNS, ...ONCE_QUADRATIC]);
  for (const rule of readdirSync(RULES)) {
    if (rule.includes('.')) continue;
    const page = readFileSync(new URL(`${rule}/README.md`, RULES), 'utf8');
    for (const { groups } of page.matchAll(EXAMPLE)) {
      const text = groups?.text ?? '';
      units.add(text);
      for (const line of text.split('\n')) if (line.length > 3) units.add(line);
    }
  }
  return units;
}

/** Returns the units; those without a line break also with one appended. */
export function readTriggers(): readonly string[] {
  return [...readUnits()].flatMap((unit) => (unit.includes('\n') ? [unit] : [unit, `${unit}\n`]));
}

/** ```gongwen bad … ``` */
const EXAMPLE = /```gongwen (?:bad|good)[^\n]*\n(?<text>[\s\S]*?)\n```/gu;

/** Repeats the unit up to `length` UTF-16 units. */
export function repeatTo(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
