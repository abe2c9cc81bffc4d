// Joins the cues of single paragraphs to blocks that a writer would delete as a whole.
import type { Paragraph, ResidueBlock } from '../model/document.js';
import { toDocumentSpan } from '../lines/paragraph-spans.js';
import { findLinkLines } from './link-lines.js';
import { isWeakResidueLine } from './boilerplate-lines.js';
import { findMailLines } from './mail-lines.js';
import { findPageDigits } from './page-digits.js';
import { findPageLines } from './page-lines.js';
import { findRepeatedLines } from './repeated-lines.js';

/** The residue of the document, in order. Fast where no paragraph has a cue and no short line is repeated. */
export function findResidueBlocks(
  paragraphs: readonly Paragraph[],
  text: string,
): readonly ResidueBlock[] {
  const cued: number[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    if ((paragraphs[at]?.facts.residue.length ?? 0) > 0) cued.push(at);
  }
  const pages = new Set(findPageLines(paragraphs));
  const mail = new Set(findMailLines(paragraphs));
  const own = [...findRepeatedLines(paragraphs), ...pages, ...mail];
  if (cued.length === 0 && own.length === 0) return findPageDigits(paragraphs, NO_LINES, false);

  const whole = findWholeLines(paragraphs, own, cued, text);
  const lines = joinLines(paragraphs, whole, text).map((block) => nameBlock(block, pages, mail));
  const blocks = [
    ...lines,
    ...findSentences(paragraphs, cued, whole),
    ...findPageDigits(paragraphs, whole, pages.size > 0),
  ];
  return blocks.sort((a, b) => a.span.start - b.span.start);
}

const NO_LINES: ReadonlySet<number> = new Set();

/** The `what` of a block without cues of a web page: page numbers only, or a part of a mail. */
function nameBlock(
  block: ResidueBlock,
  pages: ReadonlySet<number>,
  mail: ReadonlySet<number>,
): ResidueBlock {
  let isPages = true;
  for (let at = block.first; at < block.end; at += 1) {
    if (mail.has(at)) return { ...block, what: 'mail' };
    isPages &&= pages.has(at);
  }
  return isPages ? { ...block, what: 'pageLine' } : block;
}

/** Indices of the paragraphs that are residue as a whole. */
function findWholeLines(
  paragraphs: readonly Paragraph[],
  repeated: readonly number[],
  cued: readonly number[],
  text: string,
): Set<number> {
  const whole = new Set(repeated);
  for (const at of cued) {
    if (!paragraphs[at]?.facts.residue.some(({ reach }) => reach !== 'sentence')) continue;
    if (!isAnnexFile(paragraphs, at)) whole.add(at);
  }
  for (const at of [...whole]) {
    if (!paragraphs[at]?.facts.residue.some(({ reach }) => reach === 'block')) continue;
    const links = findLinkLines(paragraphs, at, text);
    if (isReadingList(paragraphs, at)) whole.delete(at);
    else for (const link of links) whole.add(link);
  }
  if (whole.size > 0) addNeighbours(paragraphs, whole);
  return whole;
}

/** 附件： and 申报表.docx below it: a file that belongs to the draft. */
function isAnnexFile(paragraphs: readonly Paragraph[], at: number): boolean {
  if (!isFile(paragraphs[at])) return false;
  let first = at;
  while (at - first < MOST_FILES && isFile(paragraphs[first - 1])) first -= 1;
  return [first - 1, first - 2].some((index) => ANNEX.test(paragraphs[index]?.facts.text ?? ''));
}

const MOST_FILES = 20;

function isFile(paragraph: Paragraph | undefined): boolean {
  return paragraph?.facts.residue.some(({ kind }) => kind === 'file') ?? false;
}

const ANNEX = /附件|附表|附录|下载|如下|清单|目录/u;
/** Heads of lists that a draft may have too: 推荐阅读：《实践论》. */
const MAY_BE_CONTENT = /^(?:推荐|延伸|拓展|扩展|相关)(?:阅读|链接|内容|资料|书目)$/u;
/** 《实践论》 */
const BOOK = /^[\d.、\s]{0,4}《[^《》]{1,40}》[^。]{0,20}$/u;

/** Whether the head of a list belongs to the draft: the title of a book follows it. */
function isReadingList(paragraphs: readonly Paragraph[], at: number): boolean {
  if (!MAY_BE_CONTENT.test(paragraphs[at]?.facts.text.replace(/\P{Script=Han}+/gu, '') ?? ''))
    return false;
  return [1, 2, 3].some((step) => BOOK.test(paragraphs[at + step]?.facts.text ?? ''));
}

/** Adds lines that are no cue alone: next to a residue line, between two, or at either end of such a document. */
function addNeighbours(paragraphs: readonly Paragraph[], whole: Set<number>): void {
  // A value added below a label may connect the next label.
  for (let round = 0, size = -1; round < MOST_ROUNDS && size !== whole.size; round += 1) {
    size = whole.size;
    for (const at of [...whole]) {
      addFragments(paragraphs, at, whole);
      addWeak(paragraphs, at, -1, whole);
      addWeak(paragraphs, at, 1, whole);
    }
  }
  addWeak(paragraphs, paragraphs.length, -1, whole);
}

function addWeak(
  paragraphs: readonly Paragraph[],
  from: number,
  step: 1 | -1,
  whole: Set<number>,
): void {
  for (let at = from + step; !whole.has(at); at += step) {
    const paragraph = paragraphs[at];
    if (!paragraph || !isWeakResidueLine(paragraph.facts.text)) return;
    whole.add(at);
  }
}

/** A label whose value is in a line of its own: 来源： / 四川日报. */
const OPEN_ENDED = /[:：]\s*$/u;
/** A `>` in a line of its own; a line between two of them is a step of a breadcrumb trail. */
const CRUMB_MARK = /^[>＞»›]$/u;
const LONGEST_VALUE = 20;
const LONGEST_OWN_VALUE = 12;
const MOST_ROUNDS = 4;
const LONGEST_CRUMB = 12;
const LONGEST_FRAGMENT = 6;

/** Adds fragments of a page after the residue line at `at`: a step of a trail, a value, the rest of a word. */
function addFragments(paragraphs: readonly Paragraph[], at: number, whole: Set<number>): void {
  const label = paragraphs[at]?.facts.text ?? '';
  if (CRUMB_MARK.test(label)) {
    const between = whole.has(at + 2) && CRUMB_MARK.test(paragraphs[at + 2]?.facts.text ?? '');
    if (between || isFragment(paragraphs[at + 1], LONGEST_CRUMB)) whole.add(at + 1);
    return;
  }
  if (OPEN_ENDED.test(label) && !whole.has(at + 1) && isValue(paragraphs[at + 1]))
    whole.add(at + 1);
  const limit = OPEN_ENDED.test(label) ? LONGEST_VALUE : LONGEST_FRAGMENT;
  let end = at + 1;
  while (end <= at + 2 && !whole.has(end) && isFragment(paragraphs[end], limit)) end += 1;
  if (!whole.has(end)) return;
  for (let scrap = at + 1; scrap < end; scrap += 1) whole.add(scrap);
}

/** Last words of titles and headings, which may be short: 讲话, 结束语. */
const TITLE_WORD = /讲话|致辞|报告|发言|主持|词$|稿$|总结|通知|方案|意见|语$|提纲|篇/u;
const STOP = /[。！？；，]$/u;

/** 000014349/2020-00031  FZ-2021-007: the number of a document in an index. */
const CODE = /^(?=[^\d]{0,20}\d)[A-Za-z\d][A-Za-z\d/_.\s-]{3,39}$/u;

/** 县林业局  陆小满: a short line without marks below 来源： or 编辑：, or a code. */
function isValue(paragraph: Paragraph | undefined): boolean {
  if (paragraph && CODE.test(paragraph.facts.text)) return true;
  if (!isFragment(paragraph, LONGEST_OWN_VALUE)) return false;
  return paragraph?.facts.role === 'short' && !/[，。：、]/u.test(paragraph.facts.text);
}

function isFragment(paragraph: Paragraph | undefined, limit: number): boolean {
  if (!paragraph) return false;
  const { text, role, marker } = paragraph.facts;
  if (text.length > limit || marker || STOP.test(text) || TITLE_WORD.test(text)) return false;
  return role === 'text' || role === 'short' || role === 'rule';
}

function joinLines(
  paragraphs: readonly Paragraph[],
  whole: ReadonlySet<number>,
  text: string,
): ResidueBlock[] {
  const blocks: ResidueBlock[] = [];
  for (const at of [...whole].sort((a, b) => a - b)) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const last = blocks.at(-1);
    if (last?.end === at && BETWEEN_LINES.test(text.slice(last.span.end, paragraph.start))) {
      const span = { start: last.span.start, end: paragraph.end };
      blocks[blocks.length - 1] = { ...last, end: at + 1, span };
      continue;
    }
    const span = { start: paragraph.start, end: paragraph.end };
    blocks.push({ first: at, end: at + 1, span, partial: false });
  }
  return blocks;
}

/** Between two lines of a block: blanks and list bullets, but not tables or code, which are no paragraphs. */
const BETWEEN_LINES = /^[\s>*+#.\d-]*$/u;

function findSentences(
  paragraphs: readonly Paragraph[],
  cued: readonly number[],
  whole: ReadonlySet<number>,
): ResidueBlock[] {
  const blocks: ResidueBlock[] = [];
  for (const at of cued) {
    const paragraph = paragraphs[at];
    if (!paragraph || whole.has(at)) continue;
    for (const { span, kind, reach } of paragraph.facts.residue) {
      if (reach !== 'sentence') continue;
      // Markdown may contain HTML on purpose.
      if (kind === 'markup' && paragraph.facts.kind === 'markdown') continue;
      blocks.push({ first: at, end: at + 1, span: toDocumentSpan(paragraph, span), partial: true });
    }
  }
  return blocks;
}
