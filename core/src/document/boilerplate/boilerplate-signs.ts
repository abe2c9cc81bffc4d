// Maps each trigger character to the kinds of leftovers it may be part of, as flags that decide which searches are run.
import { toUnitFlags } from '../../text/unit-flags.js';
import { RESIDUE_TRIGGER_SIGNS } from './boilerplate-cues.js';
import { RESIDUE_PHRASES } from './boilerplate-phrases.js';

/** A breadcrumb trail, a page count. */
export const CRUMB = 1;
/** An imprint: 版权所有, ICP备. */
export const IMPRINT = 2;
/** A row of fields: 作者：佚名 点击数：235. */
export const FIELDS = 4;
/** The name of a site. */
export const SITE = 8;
/** A row of buttons. */
export const BUTTON = 16;
/** The colon of a label. */
export const COLON = 32;
/** The trigger of a phrase. */
export const PHRASE = 64;
/** The noise of copy protection. */
export const NOISE = 128;
/** The head of a list of links. */
export const LINKS = 256;

const KINDS = toUnitFlags([
  [CRUMB, '>＞»›&页'],
  [IMPRINT, '版藏码©CI页'],
  [FIELDS, '击览阅字页布稿源读'],
  [SITE, '范秘稿啦客库汇坛档网w'],
  [BUTTON, '【[|印闭藏享载页登传告版荐声赞踩'],
  [COLON, ':：'],
  [NOISE, ">&@#$^~{}|[]\\`_<+*='"],
  [LINKS, '【看荐阅搜览读相'],
  [PHRASE, RESIDUE_PHRASES.map(({ words }) => words.charAt(findTrigger(words))).join('')],
]);

/** The offset in the phrase of the trigger character by which it is found. */
export function findTrigger(words: string): number {
  for (let at = 0; at < words.length; at += 1) {
    if (RESIDUE_TRIGGER_SIGNS.includes(words.charAt(at))) return at;
  }
  return -1;
}

/** The flags of the kinds of leftovers that the UTF-16 unit may be part of. */
export function kindsOfSign(code: number): number {
  return KINDS[code] ?? 0;
}

/** The flags of the kinds of leftovers that a text with these triggers may contain. */
export function kindsOfSigns(text: string, triggers: readonly number[]): number {
  let kinds = 0;
  for (const offset of triggers) kinds |= kindsOfSign(text.charCodeAt(offset));
  return kinds;
}
