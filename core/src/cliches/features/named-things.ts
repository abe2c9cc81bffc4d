/** Names that are told by their shape: documents, persons, places, projects. */
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';
import { mayHaveNeighbour, mayHavePerson, mayHavePlace, type NameWords } from './name-signs.js';
import type { Substance, SubstanceKind } from './substance-kinds.js';

/** Adds the names of the text to `found`, in no order. */
export function readNamed(text: string, lexicon: Lexicon, found: Substance[]): void {
  const { words, shapes } = shapesOf(lexicon);
  for (const [mayHave, shape, kind] of shapes) {
    if (!mayHave(text, words)) continue;
    // Not matchAll, which makes a new expression each time.
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match; match = shape.exec(text)) {
      found.push({ span: { start: match.index, end: shape.lastIndex }, kind });
    }
  }
}

/** 《关于加强安全生产工作的意见》 */
const DOCUMENT = /《[^》]{1,60}》/gu;
/** 〔2024〕12号 */
const DOCUMENT_NUMBER = /〔\d{4}〕\d{1,4}号/gu;
/** 青山镇  柳河村, but not 让我们在市, 要争取县, 全会以及省 */
const PLACE =
  /(?<![\p{Script=Han}])(?:(?![我们在以全对及的给把要取被经让])\p{Script=Han}){2,4}(?<![我全各本该城都农乡上超两对地几每个])(?:省|市|县|镇|村|街道)(?![场民容长级貌委干区庄口路])/gu;
/** “东数西算”工程  “雪亮工程” */
const PROJECT =
  /“[^“”]{2,15}(?:工程|计划|行动|项目|平台|系统|模式)”|“[^“”]{2,15}”(?:工程|计划|行动|项目|平台|系统|模式|活动|试点)/gu;
/** 5G  APP  PM */
const LATIN = /[A-Za-z]{2,}/gu;

/** Whether two Latin letters stand side by side. */
function mayHaveLatin(text: string): boolean {
  let before = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    const isLatin = code >= 0x61 && code <= 0x7a;
    if (isLatin && before) return true;
    before = isLatin;
  }
  return false;
}

/** `mayHave` is quicker than the expression and never wrong where it says no. */
type Shape = readonly [
  mayHave: (text: string, words: NameWords) => boolean,
  shape: RegExp,
  kind: SubstanceKind,
];

const shapesOf = defineQuery('shapes of names', 'lexicon', (lexicon: Lexicon) => {
  const words: NameWords = {
    surnames: new Set(listClauseWords(lexicon, 'surname')),
    titles: listClauseWords(lexicon, 'officeTitle'),
    neighbours: listClauseWords(lexicon, 'neighbourTitle'),
  };
  const shapes: readonly Shape[] = [
    [(text) => text.includes('《'), DOCUMENT, 'document'],
    [(text) => text.includes('〔'), DOCUMENT_NUMBER, 'document'],
    [mayHavePerson, personWith(words.surnames, words.titles, 1), 'person'],
    [mayHaveNeighbour, personWith(words.surnames, words.neighbours, 0), 'person'],
    [mayHavePlace, PLACE, 'place'],
    [(text) => text.includes('”'), PROJECT, 'name'],
    [mayHaveLatin, LATIN, 'name'],
  ];
  return { words, shapes };
});

/** 王明同志  李华书记  刘师傅: a surname, up to two characters and one of the titles; nothing without lists. */
function personWith(surnames: ReadonlySet<string>, titles: readonly string[], least: number) {
  if (surnames.size === 0 || titles.length === 0) return NOTHING;
  const given = `[\\p{Script=Han}×*]{${String(least)},2}`;
  return new RegExp(`[${[...surnames].join('')}]${given}(?:${titles.join('|')})`, 'gu');
}

const NOTHING = /(?!)/gu;
