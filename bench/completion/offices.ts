import { PROVINCE_NAMES } from '../../core/src/index.js';
import type { CorpusText } from './corpus.js';

/** The first office named: 浙江 in 浙江省人民政府工作报告. */
const OFFICE = new RegExp(`国务院|${PROVINCE_NAMES.join('|')}`, 'u');
const HEAD = 120;

/** Other documents of the same kind and office as a document; none if its first lines name no office. */
export function findOfOffice(document: CorpusText, train: readonly CorpusText[]) {
  const office = officeOf(document);
  if (office === undefined) return [];
  return train.filter((other) => kindOf(other) === kindOf(document) && officeOf(other) === office);
}

/** 国务院, 浙江; `undefined` if the first lines name no office. */
export function officeOf({ text }: CorpusText): string | undefined {
  return OFFICE.exec(text.slice(0, HEAD).replace(/\s/gu, ''))?.[0];
}

function kindOf({ name }: CorpusText): string {
  return name.slice(0, name.indexOf('/'));
}
