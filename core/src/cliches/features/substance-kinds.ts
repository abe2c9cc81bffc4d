import type { Span } from '../../text/span.js';

/** The kinds of substance: words that give a sentence content. */
export type SubstanceKind =
  | 'number' // 1.2万元, 95%, 三十二个
  | 'date' // 2024年3月, 年底
  | 'place' // 北京, 青山镇
  | 'body' // 市教育局
  | 'document' // 《…》, 〔2024〕12号
  | 'person' // 张明同志
  | 'name' // “东数西算”工程
  | 'thing' // 管网, 教材
  | 'act' // 修建, 拨付
  | 'time' // 今年, 春节
  | 'plain'; // 因为, 没有人: the words of narration and reasoning

/** One piece of substance in a paragraph's text. */
export interface Substance {
  readonly span: Span;
  readonly kind: SubstanceKind;
}
