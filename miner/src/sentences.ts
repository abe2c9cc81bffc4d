import { FULL_WIDTH_MARKS } from '../../core/src/index.js';

/** A clause with the mark that closes it; the mark is empty where the line ends without one. */
export interface Clause {
  readonly text: string;
  readonly mark: string;
}

export type Sentence = readonly Clause[];

/**
 * Cuts a paragraph into sentences of clauses. An item of a list (一是加强领导) begins one of its own, without its
 * marker. Marks are made full-width: many collections are half-width scrapes.
 */
export function findSentences(paragraph: string): readonly Sentence[] {
  const wide = toFullWidth(paragraph);
  const sentences: Clause[][] = [];
  let open: Clause[] = [];
  for (const match of wide.matchAll(CLAUSE)) {
    const { item = '', text = '', mark = '' } = match.groups ?? {};
    if (item !== '' && open.length > 0) {
      sentences.push(open);
      open = [];
    }
    if (text !== '') open.push({ text, mark });
    if (!SENTENCE_END.test(mark)) continue;
    if (open.length > 0) sentences.push(open);
    open = [];
  }
  if (open.length > 0) sentences.push(open);
  return sentences;
}

/** ” behind the stop: 开拓进取。” */
const SENTENCE_END = /[。！？；]/u;

/** The spaces that scrapes leave before and between sentences. */
const BLANKS = /[ \t\u3000\u00a0]+(?<kept>[，：。！？；]|\p{Script=Han})/gu;

/** 一是团结一致， with the quotation mark behind the stop. */
const CLAUSE =
  /(?<item>(?:[一二三四五六七八九十]{1,2}(?:是(?!否)|要(?!点|素|求))|首先，|其次，|再次，|最后，(?=[要是])|第[一二三四五六七八九十]，|——)?)(?<text>[^，：。！？；]*)(?<mark>[，：。！？；]+[”’）]*|$)/gu;

/** A comma between 年 and 全: not that of 1,200 or of Latin text. */
const HALF_WIDTH = /(?<=[\p{Script=Han}”’》）)])[,;:?!()]|[(](?=\p{Script=Han})/gu;

/** A paragraph of a scrape: most have none of these. */
const NEEDS_CARE = /[,;:?!()％ \t\u3000\u00a0]/u;

function toFullWidth(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(HALF_WIDTH, (mark) => FULL_WIDTH_MARKS[mark] ?? mark)
    .replace(BLANKS, '$<kept>')
    .replaceAll('％', '%');
}
