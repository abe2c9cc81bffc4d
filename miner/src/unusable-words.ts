import { names } from '../data/place-names.json';
import { SLOT_MARK } from './slots.js';

/** Whether something in the clause (slots in place) belongs to one draft only: a name, a number, a leftover. */
export function isUnusable(clause: string): boolean {
  const words = clause.replace(SLOT_MARK, '|');
  return (
    SPECIFIC.test(words) || NAMED_PLACE.test(words) || LIST_ITEM.test(words) || hasPlaceName(words)
  );
}

/** Digits, Latin, signs of a blank, quotations, titles of works; people by their office, bodies by their kind. */
const SPECIFIC = new RegExp(
  [
    '[\\dA-Za-zＡ-Ｚａ-ｚ×＊*_＿□○■>＞｜《》〈〉“”"‘’\'()（）【】\\[\\]—─…·•%％/]',
    '某|小编|下载|首页|疫情|同志(?!们)',
    '书记|部长|省长|市长|县长|区长|镇长|乡长|局长|校长|主任|主席',
    '向\\p{Script=Han}{2,4}学习|以\\p{Script=Han}{2,4}为(?:榜样|楷模)|烈士|院士',
    '公司|集团|学院|大学|中学|小学|中心校|幼儿园|医院|街道|办公室|厅|(?<![格布大全结变])局(?![面势部限])',
  ].join('|'),
  'u',
);

/** 一是 首先 第二 at the beginning: what an item says belongs to its list. */
const LIST_ITEM =
  /^(?:[一二三四五六七八九十]+[是要、]|首先|其次|再次|第[一二三四五六七八九十]|其[一二三四五])/u;

/** A county whose name has one character and keeps its level: 为攸县的 */
const NAMED_PLACE = /[^我全各本该两城都社强郊省市县区镇乡](?:县|镇|乡)(?![域级城村际])/u;

/** The shortest name has two characters, the longest three. */
const PLACES: ReadonlySet<string> = new Set(names.split(' '));

function hasPlaceName(text: string): boolean {
  for (let at = 0; at < text.length - 1; at += 1) {
    if (PLACES.has(text.slice(at, at + 2)) || PLACES.has(text.slice(at, at + 3))) return true;
  }
  return false;
}
