/** Names that are recognised by their shape: documents, persons, places, projects. */
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';
import {
  DOCUMENT,
  DOCUMENT_NUMBER,
  LATIN,
  NEIGHBOUR,
  PERSON,
  PLACE,
  PROJECT,
  type NameWords,
} from './name-signs.js';
import type { Substance, SubstanceKind } from './substance-kinds.js';

/** Adds to `found` the names of the text, of the kinds in the bit flags `signs`, in any order. */
export function readNames(text: string, signs: number, lexicon: Lexicon, found: Substance[]): void {
  if (signs === 0) return;
  for (const [sign, shape, kind] of shapesOf(lexicon)) {
    if ((signs & sign) === 0) continue;
    // Not matchAll, which copies the expression at each call.
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match; match = shape.exec(text)) {
      found.push({ span: { start: match.index, end: shape.lastIndex }, kind });
    }
  }
}

/** 《关于加强安全生产工作的意见》 */
const DOCUMENT_SHAPE = /《[^》]{1,60}》/gu;
/** 〔2024〕12号 */
const DOCUMENT_NUMBER_SHAPE = /〔\d{4}〕\d{1,4}号/gu;
/** 青山镇  柳河村, but not 让我们在市, 要争取县, 全会以及省 */
const PLACE_SHAPE =
  /(?<![\p{Script=Han}])(?:(?![我们在以全对及的给把要取被经让])\p{Script=Han}){2,4}(?<![我全各本该城都农乡上超两对地几每个])(?:省|市|县|镇|村|街道)(?![场民容长级貌委干区庄口路])/gu;
/** “东数西算”工程  “雪亮工程” */
const PROJECT_SHAPE =
  /“[^“”]{2,15}(?:工程|计划|行动|项目|平台|系统|模式)”|“[^“”]{2,15}”(?:工程|计划|行动|项目|平台|系统|模式|活动|试点)/gu;
/** 5G  APP  PM */
const LATIN_SHAPE = /[A-Za-z]{2,}/gu;

/** A flag without which the expression cannot match, the expression, and the kind of its matches. */
type Shape = readonly [sign: number, shape: RegExp, kind: SubstanceKind];

/** The words of a lexicon that names of persons consist of. */
export const nameWordsOf = defineQuery('name words', 'lexicon', (lexicon: Lexicon): NameWords => ({
  surnames: new Set(listClauseWords(lexicon, 'surname')),
  titles: listClauseWords(lexicon, 'officeTitle'),
  neighbours: listClauseWords(lexicon, 'neighbourTitle'),
}));

const shapesOf = defineQuery('shapes of names', 'lexicon', (lexicon: Lexicon): readonly Shape[] => {
  const { surnames, titles, neighbours } = nameWordsOf(lexicon);
  return [
    [DOCUMENT, DOCUMENT_SHAPE, 'document'],
    [DOCUMENT_NUMBER, DOCUMENT_NUMBER_SHAPE, 'document'],
    [PERSON, personWith(surnames, titles, 1), 'person'],
    [NEIGHBOUR, personWith(surnames, neighbours, 0), 'person'],
    [PLACE, PLACE_SHAPE, 'place'],
    [PROJECT, PROJECT_SHAPE, 'name'],
    [LATIN, LATIN_SHAPE, 'name'],
  ];
});

/** 王明同志  李华书记  刘师傅: a surname, `least` to two characters and one of the titles; matches nothing where a list is empty. */
function personWith(surnames: ReadonlySet<string>, titles: readonly string[], least: number) {
  if (surnames.size === 0 || titles.length === 0) return NOTHING;
  const given = `[\\p{Script=Han}×*]{${String(least)},2}`;
  return new RegExp(`[${[...surnames].join('')}]${given}(?:${titles.join('|')})`, 'gu');
}

const NOTHING = /(?!)/gu;
