import type { MissingPart } from './placeholder-nouns.js';

/** The name of what is missing at a blank, in each interface language. */
export const MISSING_PART_NAMES: Readonly<
  Record<MissingPart, { readonly zh: string; readonly en: string }>
> = {
  person: { zh: '人名', en: 'name' },
  place: { zh: '地名', en: 'place' },
  unit: { zh: '单位', en: 'institution' },
  number: { zh: '数字', en: 'number' },
  ordinal: { zh: '届次', en: 'ordinal' },
  date: { zh: '日期', en: 'date' },
  content: { zh: '内容', en: 'text' },
};
