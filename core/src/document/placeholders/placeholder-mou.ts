import type { Span } from '../../text/span.js';
import { isPlaceOrUnit, type BlankDescription } from './placeholder-nouns.js';
import type { SignRun } from './placeholder-signs.js';

/** 某某市  某某同志; 某 before an institution, which only a title leaves open. */
export function readMou(text: string, { start, end }: SignRun): Span | undefined {
  const isNamed = isPlaceOrUnit(text, end);
  const isWord = MOU_WORD.test(text.slice(end, end + 2));
  if (end - start === 1) {
    const isInstitution = isNamed || INSTITUTION.test(text.slice(end, end + 5));
    return isInstitution && !isWord ? { start, end } : undefined;
  }
  const isName = SURNAMES.includes(text.charAt(start - 1) || ' ');
  return isNamed || (!isName && !isWord) ? { start, end } : undefined;
}

/** 某 in words of its own: 某些 某种 某一 某个 某人 */
const MOU_WORD = /^(?:[些种一个人项时年月日地事物样几段处类方面次天位]|程度|领域)/u;
/** Surnames before 某某 that are no other word. */
const SURNAMES =
  '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文';
/** 教育局  县委  人民法院 (after 某) */
const INSTITUTION = /^[\p{Script=Han}]{0,4}[局厅委校院司]/u;

/** What an institution's 某 leaves open, with the institution: 某教育局. */
export function describeMou(text: string, { start, end }: Span): BlankDescription | undefined {
  const institution = INSTITUTION.exec(text.slice(end, end + 5))?.[0];
  if (institution === undefined) return undefined;
  return { missing: 'unit', context: { start, end: end + institution.length } };
}
