/** Quick looks for what names and quantities need: few paragraphs have it, and the expressions are slow. */
import { isCharacter } from './four-character.js';

/** The surnames that are told from other words before an office. */
export const SURNAMES =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方袁柳史唐薛雷贺罗毕郝安常傅齐康伍余顾孟黄穆萧尹邵汪毛米戴宋庞熊项祝董梁杜阮蓝闵席季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万管卢莫房解应丁邓洪包左石崔龚程邢裴陆翁焦车侯宁祖武符刘景龙叶黎白温庄晏柴翟阎习连鱼古易廖曾沙关游';
/** What a person with office is called. */
export const TITLES =
  '同志 先生 女士 书记 主任 局长 市长 县长 省长 校长 院长 部长 教授 院士 烈士'.split(' ');

/** What an older man or woman is called in the village, after a surname. */
export const NEIGHBOURS = '师傅 大爷 大娘 大姐 大妈 大叔 大伯 大嫂 奶奶 爷爷 老汉'.split(' ');

/** Whether one of those words stands there. */
export function mayHaveNeighbour(text: string): boolean {
  return NEIGHBOURS.some((word) => text.includes(word));
}

/** A title with a surname two or three characters before it. */
export function mayHavePerson(text: string): boolean {
  return TITLES.some((title) => hasAt(text, title, isAfterSurname));
}

function isAfterSurname(text: string, at: number): boolean {
  return isSurname(text, at - 2) || isSurname(text, at - 3) || hasRare(text, at - 4, at);
}

function isSurname(text: string, at: number): boolean {
  return at >= 0 && SURNAMES.includes(text.charAt(at));
}

const PLACE_ENDS = ['省', '市', '县', '镇', '村', '街道'];

/** What places end with, with nothing but a few characters between it and a mark. */
export function mayHavePlace(text: string): boolean {
  return PLACE_ENDS.some((end) => hasAt(text, end, isNearMark));
}

function isNearMark(text: string, at: number): boolean {
  if (hasRare(text, at - 5, at)) return true;
  if (!isCharacter(text.charCodeAt(at - 1)) || !isCharacter(text.charCodeAt(at - 2))) return false;
  for (let before = at - 3; before >= at - 5; before -= 1) {
    if (!isCharacter(text.charCodeAt(before))) return true;
  }
  return false;
}

/** Characters that are rare, as they lie in another block or are two units long, are left to the expression. */
function hasRare(text: string, from: number, end: number): boolean {
  for (let at = Math.max(0, from); at < end; at += 1) if (isRare(text.charCodeAt(at))) return true;
  return false;
}

/** Radicals, 々 〆 〇, the extensions, surrogates, compatibility forms. */
function isRare(code: number): boolean {
  if (code < 0x2e80 || isCharacter(code)) return false;
  return code < 0x3000 || (code > 0x3004 && code < 0x3008) || (code > 0x3020 && code < 0xfb00);
}

function hasAt(text: string, words: string, test: (text: string, at: number) => boolean): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (test(text, at)) return true;
  }
  return false;
}
