import { FULL_WIDTH_MARKS } from '../../core/src/index.js';

/** A clause with the mark that closes it; the mark is empty where the line ends without one. */
export interface Clause {
  readonly text: string;
  readonly mark: string;
}

export type Sentence = readonly Clause[];

/** Cuts a text into sentences of clauses. Marks are made full-width: many collections are half-width scrapes. */
export function findSentences(text: string): readonly Sentence[] {
  return text
    .split(LINE_END)
    .flatMap((line) => line.trim().match(SENTENCE) ?? [])
    .map((sentence) => Array.from(toFullWidth(sentence).matchAll(CLAUSE), toClause));
}

/** \r\n, \n, or the two full-width spaces between the paragraphs of a text on one line. */
const LINE_END = /\r\n|\n|\r|\u3000{2,}/u;

/** 让我们团结一致，开拓进取。” with the quotation mark behind the stop. */
const SENTENCE = /[^。！？!?;；]+[。！？!?;；]*[”’）)]*/gu;

/** 团结一致， */
const CLAUSE = /(?<text>[^，：:。！？；]+)(?<mark>[，：:。！？；]*)/gu;

function toClause(match: RegExpMatchArray): Clause {
  return { text: match.groups?.text ?? '', mark: match.groups?.mark ?? '' };
}

/** A comma between 年 and 全: not that of 1,200 or of Latin text. */
const HALF_WIDTH = /(?<=[\p{Script=Han}”’》）)])[,;:?!()]|[(](?=\p{Script=Han})/gu;

function toFullWidth(text: string): string {
  return text.replace(HALF_WIDTH, (mark) => FULL_WIDTH_MARKS[mark] ?? mark);
}
