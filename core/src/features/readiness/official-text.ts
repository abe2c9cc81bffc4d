import type { OfficialDocument, Paragraph } from '../../document/model/document.js';
import { isHan } from '../../text/characters.js';
import { rateFormulas, rateOther } from './text-kinds.js';
import {
  countWords,
  EVERYDAY_WORDS,
  OFFICIAL_WORDS,
  REPORTER_WORDS,
  TECHNICAL_WORDS,
} from './official-words.js';

/**
 * Whether the text looks like a Chinese official speech or paper; used where the language mode does not decide
 * (`biganzi.activation: auto`). Only the beginning and the end are read, so that a long text costs no more
 * than a short one and typing in its middle does not change the result.
 */
export function looksOfficial(document: OfficialDocument): boolean {
  const sample = takeSample(document);
  const text = sample.map(({ facts }) => facts.text.slice(0, HEAD)).join('\n');
  const { han, latin } = countScripts(text);
  if (han < FEWEST_CHARACTERS || latin > han * 2) return false;

  const other = rateOther(sample);
  const form = rateForm(sample) - other;
  if (other >= CERTAIN_OTHER) return false;
  if (form >= OWN_FORM) return true;
  const tone = (rateWords(text) / han) * 100;
  return (
    (form >= CERTAIN_FORM && tone >= TONE_OF_A_DRAFT) ||
    (form >= SOME_FORM && tone >= TONE_OF_A_PAPER) ||
    (han >= LONG_ENOUGH && tone >= TONE_ALONE && isProse(sample))
  );
}

/** Fewest Chinese characters: 同志们 alone is the beginning of a draft. */
const FEWEST_CHARACTERS = 3;
/** Score of a salutation or an official title, and of a few numbered headings. */
const CERTAIN_FORM = 3;
const SOME_FORM = 1;
/** From this score on (a salutation with numbered headings or a formula) no official words are needed: a headmaster's speech has few. */
const OWN_FORM = 4.5;
/** From this score on the text is a story, news, a statute or a schoolbook. */
const CERTAIN_OTHER = 3;
/** Thresholds of official words minus other words, per 100 Chinese characters. */
const TONE_OF_A_DRAFT = 0.8;
const TONE_OF_A_PAPER = 3.5;
const TONE_ALONE = 6;
/** Fewest Chinese characters for a decision by words alone. */
const LONG_ENOUGH = 60;

/** UTF-16 units that are read at the beginning and at the end. */
const HEAD = 3000;
const TAIL = 1000;

/** Whole paragraphs of the beginning and the end, without residue. */
function takeSample({ paragraphs, residue }: OfficialDocument): readonly Paragraph[] {
  const excluded = new Set<number>();
  for (const { first, end, partial } of residue) {
    for (let at = first; at < end && !partial; at += 1) excluded.add(at);
  }
  const take = (from: number, step: 1 | -1, most: number): Paragraph[] => {
    const taken: Paragraph[] = [];
    let size = 0;
    for (let at = from; size < most; at += step) {
      const paragraph = paragraphs[at];
      if (!paragraph) break;
      if (excluded.has(at)) continue;
      taken.push(paragraph);
      size += paragraph.facts.text.length;
    }
    return taken;
  };
  const head = take(0, 1, HEAD);
  const last = head.at(-1);
  const tail = take(paragraphs.length - 1, -1, TAIL).filter(
    ({ start }) => !last || start > last.start,
  );
  return [...head, ...tail.reverse()];
}

/** 同志们：  各位代表：  尊敬的各位领导、各位来宾： */
const OFFICIAL_SALUTATION =
  /同志|各位|全体|(?:朋友|居民|家长|老师|同学|乡亲|村民|业主|市民|父老)们?[：:！!]|女士们|先生们|领导|人民政府|(?:厅|局|委|办|处|部|直属机构|单位|公司|乡镇|街道)[：:]/u;
/** 同志们：今天…, where line breaks of the page were lost. */
const OPENS_WITH_SALUTATION =
  /^(?:尊敬的)?(?:各位代表|同志们|各位领导|各位委员|各位同事|女士们)[^。]{0,20}[：:！!]/u;
/** 关于做好防汛工作的通知; 在全县教育大会上的讲话; 2024年度述职报告; 第一章 总则 */
const OFFICIAL_TITLE =
  /(?:关于|在).{2,50}(?:的|上)(?:通知|通报|意见|决定|决议|报告|请示|批复|复函|函|方案|规定|办法|公告|通告|纪要|说明|建议|汇报|总结|讲话|致辞|发言|致词|演讲|贺信|实施意见|指导意见|工作方案|实施方案|主持词)(?:稿|提纲|（.{1,12}）|\(.{1,12}\)|[一二三四])?$|(?:讲话|讲话稿|主持词|主持稿|述职报告|述职述廉报告|述责述廉报告|工作报告|工作总结|工作汇报|工作要点|工作计划|工作方案|实施方案|实施意见|指导意见|行动计划|发展规划|应急预案|对照检查材料|剖析材料|发言提纲|表态发言|发言材料|汇报材料|会议纪要|倡议书|承诺书|责任书|开幕词|闭幕词|欢迎词|祝酒词|慰问信|感谢信|党课讲稿|.{6}(?:办法|规定|细则|决定|条例)|条例|公报|决议|贺信|慰问电|贺电|心得体会|致辞|致词|演讲稿)(?:（.{1,12}）|\(.{1,12}\)|[一二三四]|全文)?$|^第[一二三四五六七八九十]+条[\s　]|^第[一二三四五六七八九十]+章[\s　]*(?:总则|附则|[^，。]{2,10}(?:管理|责任|监督|程序|制度|措施|受理|保障|处罚|职责))$/u;
/** 国办发〔2024〕12号 */
const DOCUMENT_NUMBER = /[〔\[［（(](?:19|20)\d\d[〕\]］）)]\s?(?:第)?\d{1,4}号/u;
const LONGEST_TITLE = 60;
const TITLE_PARAGRAPHS = 8;

function rateForm(sample: readonly Paragraph[]): number {
  let form = 0;
  sample.forEach(({ facts: { text, role } }, at) => {
    if (role === 'salutation' ? OFFICIAL_SALUTATION.test(text) : OPENS_WITH_SALUTATION.test(text)) {
      form += 3;
    }
    if (at >= TITLE_PARAGRAPHS || text.length > LONGEST_TITLE) return;
    if (OFFICIAL_TITLE.test(text)) form += 2;
    if (DOCUMENT_NUMBER.test(text)) form += 2;
  });
  return form + Math.min(3, rateHeadings(sample)) + rateFormulas(sample);
}

/** The score of enumerations: 一、 and （一） are usual in official papers, 一是 in speeches. */
function rateHeadings(sample: readonly Paragraph[]): number {
  let rate = 0;
  for (const { facts } of sample) {
    const { marker, items, inlineMarkers } = facts;
    rate += inlineMarkers.filter(({ level }) => level === 1 || level === 2).length * 0.5;
    if (marker && marker.level <= 2 && marker.ordinal > 0) rate += 0.5;
    const series = items.filter(({ family }) => family === '是' || family === '要');
    rate += Math.min(1, series.length * 0.4);
  }
  return rate;
}

function rateWords(text: string): number {
  return (
    countWords(text, OFFICIAL_WORDS) -
    countWords(text, TECHNICAL_WORDS) * 2 -
    countWords(text, EVERYDAY_WORDS) -
    countWords(text, REPORTER_WORDS) * 8
  );
}

/** False for verse and lists, which have short lines without stops. */
function isProse(sample: readonly Paragraph[]): boolean {
  const stopped = sample.filter(({ facts: { text } }) => text.length >= 30 && STOP.test(text));
  return stopped.length * 4 >= sample.length;
}

const STOP = /[。；：！]/u;

/** Chinese characters and Latin letters. */
function countScripts(text: string): { han: number; latin: number } {
  let han = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han += 1;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1;
  }
  return { han, latin };
}
