/** Names that are told by their shape: documents, persons with office, places, quantities in Chinese numerals, projects. */
import { mayHavePerson, mayHavePlace, mayHaveQuantity, SURNAMES, TITLES } from './name-signs.js';
import type { Substance, SubstanceKind } from './substance.js';

/** Adds the names of the text to `found`, in no order. */
export function readNamed(text: string, found: Substance[]): void {
  for (const [mayHave, shape, kind] of SHAPES) {
    if (!mayHave(text)) continue;
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
/** 百分之三十  三十二个  十几户  两万元 */
const QUANTITY =
  /百分之[一二三四五六七八九十百零点]{1,6}|(?<![“第”〇—])(?:[二两三四五六七八九十百千万亿零几数]{2,}|[二两三四五六七八九十](?=[万亿千百]))(?:多|余)?(?:万|亿)?(?:个|项|家|名|人|次|公里|亩|元|户|所|座|条|吨|天|年|倍|成|米|多岁|场|位|层)/gu;
/** 王明同志  李华书记 */
const PERSON = new RegExp(`[${SURNAMES}][\\p{Script=Han}×*]{1,2}(?:${TITLES.join('|')})`, 'gu');
/** 青山镇  柳河村, but not 让我们在市, 要争取县, 全会以及省 */
const PLACE =
  /(?<![\p{Script=Han}])(?:(?![我们在以全对及的给把要取被经让])\p{Script=Han}){2,4}(?<![我全各本该城都农乡上超两对地几每个])(?:省|市|县|镇|村|街道)(?![场民容长级])/gu;
/** “东数西算”工程  “雪亮工程” */
const PROJECT =
  /“[^“”]{2,15}(?:工程|计划|行动|项目|平台|系统|模式)”|“[^“”]{2,15}”(?:工程|计划|行动|项目|平台|系统|模式|活动|试点)/gu;
/** 5G  APP  PM */
const LATIN = /[A-Za-z]{2,}/gu;

/** `mayHave` is quicker than the expression and never wrong where it says no. */
type Shape = readonly [mayHave: (text: string) => boolean, shape: RegExp, kind: SubstanceKind];

const SHAPES: readonly Shape[] = [
  [(text) => text.includes('《'), DOCUMENT, 'document'],
  [(text) => text.includes('〔'), DOCUMENT_NUMBER, 'document'],
  [mayHaveQuantity, QUANTITY, 'number'],
  [mayHavePerson, PERSON, 'person'],
  [mayHavePlace, PLACE, 'place'],
  [(text) => text.includes('”'), PROJECT, 'name'],
  [() => true, LATIN, 'name'],
];
