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
  // Without expressions: there are twenty clauses in a kilobyte of draft, and a corpus has a million kilobytes.
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

/** The spaces that scrapes leave before and between sentences. */
const BLANKS = /[ \t\u3000\u00a0]+(?<kept>[，：。！？；]|\p{Script=Han})/gu;

/** 一是 in 一是团结一致 */
const ITEM =
  /(?:[一二三四五六七八九十]{1,2}(?:是(?!否)|要(?!点|素|求))|首先，|其次，|再次，|最后，(?=[要是])|第[一二三四五六七八九十]，|——)/uy;

/** What an item may begin with. */
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

/** Behind the marks, and after the quotation marks that close with them. */
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
