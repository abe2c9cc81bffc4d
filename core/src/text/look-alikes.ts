/** Characters that look like a common one and are another: what PDF readers and old fonts put in its place. */

/** Kangxi radicals, compatibility ideographs, radicals of the supplement that are whole characters. */
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff]/u;
const ALL = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/** Radicals that Unicode gives no equivalent, with the character each is printed as; source: Unicode CJK Radicals Supplement. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺁厂⺇几⺊卜⺌小⺎兀⺒巳⺓幺⺗心⺛旡⺜日⺝月⺟母⺠民⺩王⺫目⺬示⺮竹⺳网⺶羊⺷羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'.matchAll(
      /(?<sign>.)(?<common>.)/gu,
    ),
    ({ groups }) => [groups?.sign ?? '', groups?.common ?? ''] as const,
  ),
);

/** Whether the text holds such a character; most hold none. */
function hasLookAlike(text: string): boolean {
  return LOOK_ALIKE.test(text);
}

/** The common character that `sign` stands for; `sign` itself where it is none of them, or is rare and right. */
export function toCommon(sign: string): string {
  const common = RADICALS.get(sign) ?? sign.normalize('NFKC');
  return common.length === 1 ? common : sign;
}

/** The text with every such character written as the common one; of the same length. */
export function replaceLookAlikes(text: string): string {
  return hasLookAlike(text) ? text.replace(ALL, toCommon) : text;
}

/** The offsets of such characters in a text, in order. */
export function* findLookAlikes(text: string): Iterable<number> {
  for (const { index, 0: sign } of text.matchAll(ALL)) if (toCommon(sign) !== sign) yield index;
}
