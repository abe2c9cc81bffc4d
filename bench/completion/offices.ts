import type { CorpusText } from './corpus.js';

/** 上海 in 上海市人民政府; 国务院 */
const OFFICE = /国务院|(?<name>\p{Script=Han}{2,3})(?:省|市|(?:\p{Script=Han}{2,3})?自治区)/u;
const HEAD = 120;

/** Other documents of the office that a document is of, told by its first lines; none where they do not tell. */
export function findOfOffice(document: CorpusText, train: readonly CorpusText[]) {
  const office = officeOf(document);
  if (office === undefined) return [];
  return train.filter((other) => kindOf(other) === kindOf(document) && officeOf(other) === office);
}

function officeOf({ text }: CorpusText): string | undefined {
  const match = OFFICE.exec(text.slice(0, HEAD).replace(/\s/gu, ''));
  return match?.groups?.name ?? match?.[0];
}

function kindOf({ name }: CorpusText): string {
  return name.slice(0, name.indexOf('/'));
}
