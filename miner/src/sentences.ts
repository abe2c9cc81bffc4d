import { FULL_WIDTH_MARKS } from '../../core/src/index.js';

/** A clause with the mark after it; the mark is empty if the line ends without one. */
export interface Clause {
  readonly text: string;
  readonly mark: string;
}

export type Sentence = readonly Clause[];

/**
 * Splits a paragraph into sentences of clauses. An item of a list (一是加强领导) begins a new sentence, without its
 * marker. Marks are made full-width, because many collections are scraped with half-width ones.
 */
export function findSentences(paragraph: string): readonly Sentence[] {
  const wide = toFullWidth(paragraph);
  const sentences: Clause[][] = [];
  let open: Clause[] = [];
  // Without regular expressions for speed: a kilobyte of draft has twenty clauses, a corpus a million kilobytes.
  for (let at = 0; at < wide.length;) {
    const start = at + itemLength(wide, at);
    if (start > at && open.length > 0) {
      sentences.push(open);
      open = [];
    }
    const stop = findMark(wide, start);
    at = findMarkEnd(wide, stop);
    const mark = wide.slice(stop, at);
    if (stop > start) open.push({ text: wide.slice(start, stop), mark });
    if (open.length === 0 || !SENTENCE_END.test(mark)) continue;
    sentences.push(open);
    open = [];
  }
  if (open.length > 0) sentences.push(open);
  return sentences;
}

/** ” after the stop: 开拓进取。” */
const SENTENCE_END = /[。！？；]/u;

/** Spaces of scraped pages before and between sentences. */
const BLANKS = /[ \t\u3000\u00a0]+(?<kept>[，：。！？；]|\p{Script=Han})/gu;

/** 一是 in 一是团结一致 */
const ITEM =
  /(?:[一二三四五六七八九十]{1,2}(?:是(?!否)|要(?!点|素|求))|首先，|其次，|再次，|最后，(?=[要是])|第[一二三四五六七八九十]，|——)/uy;

/** First characters of items. */
const ITEM_BEGINNINGS = '一二三四五六七八九十首其再最第—';
const CLAUSE_MARKS = '，：。！？；';
const CLOSING_QUOTES = '”’）';

function itemLength(text: string, at: number): number {
  if (!ITEM_BEGINNINGS.includes(text.charAt(at))) return 0;
  ITEM.lastIndex = at;
  return ITEM.test(text) ? ITEM.lastIndex - at : 0;
}

function findMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && IS_MARK[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

/** The offset after the marks and the closing quotation marks that follow them. */
function findMarkEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLAUSE_MARKS.includes(text.charAt(at))) at += 1;
  if (at === from) return at;
  while (at < text.length && CLOSING_QUOTES.includes(text.charAt(at))) at += 1;
  return at;
}

/** 1 for the UTF-16 units that end a clause. */
const IS_MARK = new Uint8Array(0x10000);
for (const mark of CLAUSE_MARKS) IS_MARK[mark.charCodeAt(0)] = 1;

/** A half-width mark after Chinese text, such as the comma between 年 and 全, not that of 1,200 or of Latin text. */
const HALF_WIDTH = /(?<=[\p{Script=Han}”’》）)])[,;:?!()]|[(](?=\p{Script=Han})/gu;

/** Characters that need normalising; most paragraphs have none. */
const NEEDS_CARE = /[,;:?!()％ \t\u3000\u00a0]/u;

function toFullWidth(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(HALF_WIDTH, (mark) => FULL_WIDTH_MARKS[mark] ?? mark)
    .replace(BLANKS, '$<kept>')
    .replaceAll('％', '%');
}
