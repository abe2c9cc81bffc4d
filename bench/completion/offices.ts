import type { CorpusText } from './corpus.js';

/** The first that is named: 浙江 in 浙江省人民政府工作报告. */
const OFFICE =
  /国务院|北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆/u;
const HEAD = 120;

/** Other documents of the office that a document is of, told by its first lines; none where they do not tell. */
export function findOfOffice(document: CorpusText, train: readonly CorpusText[]) {
  const office = officeOf(document);
  if (office === undefined) return [];
  return train.filter((other) => kindOf(other) === kindOf(document) && officeOf(other) === office);
}

/** 国务院, 浙江; none where the first lines do not tell. */
export function officeOf({ text }: CorpusText): string | undefined {
  return OFFICE.exec(text.slice(0, HEAD).replace(/\s/gu, ''))?.[0];
}

function kindOf({ name }: CorpusText): string {
  return name.slice(0, name.indexOf('/'));
}
