/** Characters that look like a common one and are another: what PDF readers and old fonts put in its place. */

import radicals from '../../data/reading/radicals.json';

/** Kangxi radicals, compatibility ideographs, radicals of the supplement that are whole characters. */
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff]/u;
const ALL = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/** Radicals that Unicode gives no equivalent, with the character each is printed as (`core/data/reading`). */
const RADICALS: ReadonlyMap<string, string> = new Map(
  radicals.pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
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
