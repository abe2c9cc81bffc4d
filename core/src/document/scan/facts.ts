import type { ParagraphFacts, ParagraphRole, TextKind } from '../model/document.js';
import { keepPlausible } from '../enumerations/enumeration-items.js';
import { readOpeningMarker } from '../headings/markers.js';
import { findNarrowMarks } from '../typography/narrow-marks.js';
import { findBracketBlanks } from '../placeholders/placeholder-brackets.js';
import { findPlaceholders, type Placeholder } from '../placeholders/placeholders.js';
import { findPrompts } from '../placeholders/template-prompts.js';
import { asPart } from '../../engine/queries.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { findResidueCues } from '../boilerplate/boilerplate.js';
import { withoutStars } from '../lines/plain-markdown.js';
import { findLostBreaks } from '../lines/lost-breaks.js';
import { scanText, type Scan } from './scan.js';

/** Reads the facts of one paragraph from its text; a pure function of its arguments. */
export function readFacts(text: string, kind: TextKind): ParagraphFacts {
  const scan = scanText(text);
  const { triggers } = scan;
  return asPart({
    text,
    kind,
    marker: readOpeningMarker(text),
    inlineMarkers: scan.inlineMarkers ?? NONE,
    lostBreaks: findLostBreaks(text, scan),
    items: scan.items ? keepPlausible(scan.items) : NONE,
    counts: scan.counts ?? NONE,
    placeholders: readPlaceholders(text, scan, kind),
    residue:
      triggers || text.length <= LONGEST_SIGN ? findResidueCues(text, triggers ?? NONE) : NONE,
    role: findRole(withoutStars(text)),
    halfWidthMarks: scan.halfWidthMarks,
    fullWidthMarks: scan.fullWidthMarks,
    narrowMarks: scan.narrow ? findNarrowMarks(text, scan.narrow) : NONE,
    straightQuotes: scan.straightQuotes ?? NONE,
    brackets: scan.brackets ?? NONE,
    repeats: scan.repeats ?? NONE,
    innerBlanks: scan.innerBlanks ?? NONE,
    figures: scan.figures ?? NONE,
    rangeDashes: scan.rangeDashes ?? NONE,
  });
}

/** In UTF-16 units: a shorter line may as a whole be a sign of a web page, even without trigger characters. */
const LONGEST_SIGN = 200;
const NONE: readonly never[] = [];

function readPlaceholders(
  text: string,
  { signs, brackets }: Scan,
  kind: TextKind,
): readonly Placeholder[] {
  const found = signs ? findPlaceholders(text, signs, kind) : NONE;
  const bracketed = brackets ? findBracketBlanks(text, brackets) : NONE;
  const prompts = findPrompts(text, kind);
  if (bracketed.length + prompts.length === 0) return found;
  const held = [...bracketed, ...prompts];
  const isFound = overlapTest(found.map(({ span }) => span));
  const apart = held.filter(({ span }) => !isFound(span));
  return [...found, ...apart].sort((a, b) => a.span.start - b.span.start);
}

const LONGEST_TITLE = 50;
const LONGEST_SALUTATION = 60;
const LONGEST_CLOSING = 40;

/** 同志们：  各位代表、同志们:  尊敬的各位领导、老师们： */
const SALUTATION =
  /^(?:尊敬的|敬爱的|亲爱的)?.{0,40}(?:同志们|同志|各位|全体|朋友们?|业主|居民|村民|代表|委员|领导|来宾|嘉宾|老师们|同学们|先生们|女士们|家长|乡亲们|战友们|同仁们|员工们|师生们|阁下|老师|同学)[^。！？!?；;]{0,20}[：:]$/u;
/** 谢谢大家！  我的讲话完了，谢谢！ */
const CLOSING =
  /^(?:我的(?:讲话|发言|汇报|致辞|报告)(?:完了|完毕|到此结束|就到这里)[^。]*|(?:最后[，,])?(?:再次)?(?:谢谢|感谢)(?:大家|各位|同志们|聆听|你们)?[^。]{0,12})[！!。.]*$/u;
/** …讲话（二）  …发言稿(3) */
const NUMBERED_TITLE =
  /(?:讲话|发言|致辞|主持词|报告|演讲|范文|总结|心得|体会|汇报|方案|计划|稿)[^。，,]{0,6}[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]$/u;
/** 篇一  【篇二】  第2篇：  范文三 */
const PIECE_TITLE =
  /^[【\[]?(?:第\s?[一二三四五六七八九十\d]{1,3}\s?篇|(?:篇|范文)[一二三四五六七八九十\d]{1,3})(?:[】\]：:、.\s　]|$)/u;
/** 工会表彰会主持词篇1  述职报告第二篇 */
const PIECE_AT_END =
  /(?:讲话|发言|致辞|致词|主持词|报告|演讲|范文|总结|心得|体会|汇报|方案|计划|稿|信|书)[^。，,]{0,6}(?:篇[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇)[：:]?$/u;
/** — 2 —  -12- */
const PAGE_NUMBER = /^[—–－-]{1,2}\s?\d{1,4}\s?[—–－-]{1,2}$/u;
/** A line of dashes, stars, dots or underscores only. */
const RULE = /^[-—–－*_=＝~～─━·.\s]{3,}$/u;

/** …作出新的更大贡献！谢谢大家！ */
const CLOSING_SENTENCE =
  /[。！!]\s?(?:最后[，,])?(?:谢谢(?:大家|各位)?|我的(?:讲话|发言|汇报)完了)[^。！!]{0,6}[！!。]$/u;

function findRole(text: string): ParagraphRole {
  if (CLOSING_SENTENCE.test(text.slice(-24))) return 'closing';
  if (text.length > LONGEST_SALUTATION) return 'text';
  const last = text.charAt(text.length - 1);
  if (PIECE_TITLE.test(text) || PIECE_AT_END.test(text)) return 'speechTitle';
  if ((last === '：' || last === ':') && SALUTATION.test(text)) return 'salutation';
  if (text.length <= LONGEST_CLOSING && CLOSING.test(text)) return 'closing';
  if (text.length > LONGEST_TITLE) return 'text';
  if ((last === '）' || last === ')') && NUMBERED_TITLE.test(text)) return 'speechTitle';
  if (PAGE_NUMBER.test(text)) return 'pageNumber';
  if (RULE.test(text)) return 'rule';
  return '。！？!?；;，,：:、'.includes(last) ? 'text' : 'short';
}
