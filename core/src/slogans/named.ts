/** Names that are told by their shape: documents, persons with office, places, quantities in Chinese numerals, projects. */
import type { Substance, SubstanceKind } from './substance.js';

/** Adds the names of the text to `found`, in no order. */
export function readNamed(text: string, found: Substance[]): void {
  for (const [cues, shape, kind] of SHAPES) {
    if (!cues.some((cue) => text.includes(cue))) continue;
    for (const { index, 0: name } of text.matchAll(shape)) {
      found.push({ span: { start: index, end: index + name.length }, kind });
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
const PERSON =
  /[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方袁柳史唐薛雷贺罗毕郝安常傅齐康伍余顾孟黄穆萧尹邵汪毛米戴宋庞熊项祝董梁杜阮蓝闵席季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万管卢莫房解应丁邓洪包左石崔龚程邢裴陆翁焦车侯宁祖武符刘景龙叶黎白温庄晏柴翟阎习连鱼古易廖曾沙关游][\p{Script=Han}×*]{1,2}(?:同志|先生|女士|书记|主任|局长|市长|县长|省长|校长|院长|部长|教授|院士|烈士)/gu;
/** 青山镇  柳河村, but not 让我们在市, 要争取县, 全会以及省 */
const PLACE =
  /(?<![\p{Script=Han}])(?:(?![我们在以全对及的给把要取被经让])\p{Script=Han}){2,4}(?<![我全各本该城都农乡上超两对地几每个])(?:省|市|县|镇|村|街道)(?![场民容长级])/gu;
/** “东数西算”工程  “雪亮工程” */
const PROJECT =
  /“[^“”]{2,15}(?:工程|计划|行动|项目|平台|系统|模式)”|“[^“”]{2,15}”(?:工程|计划|行动|项目|平台|系统|模式|活动|试点)/gu;
/** 5G  APP  PM */
const LATIN = /[A-Za-z]{2,}/gu;

type Shape = readonly [cues: readonly string[], shape: RegExp, kind: SubstanceKind];

const SHAPES: readonly Shape[] = [
  [['《'], DOCUMENT, 'document'],
  [['〔'], DOCUMENT_NUMBER, 'document'],
  [['百', '千', '万', '亿', '十', '几', '数', '两'], QUANTITY, 'number'],
  [['同志', '先生', '女士', '书记', '主任', '长', '教授', '院士', '烈士'], PERSON, 'person'],
  [['省', '市', '县', '镇', '村', '街道'], PLACE, 'place'],
  [['”'], PROJECT, 'name'],
  [[''], LATIN, 'name'],
];
