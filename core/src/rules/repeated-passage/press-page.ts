import type { SpeechText } from '../../document/model/document.js';
import { defineQuery } from '../../engine/queries.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Span } from '../../text/span.js';

/** 新华社北京9月26日电  （贺信全文另发）  在贺信中指出: a newspaper page, with a report next to the text that it quotes. */
const PRESS = /新华社|全文(?:另发|如下)|(?:贺信|回信|致信)中?[指强表说]|发来贺信/u;
/** The place of a sentence or a clause. */
interface Place {
  readonly paragraph: number;
  readonly span: Span;
}

/** 某某指出，  会议强调：  发来贺信，  回信，勉励他们… */
const REPORTED = /(?:指出|强调|表示|说|希望|认为)[，：:]|[贺回来]信(?:中|，)|勉励[^，。]/u;
/** 2020年9月8日，…隆重举行。 新年前夕， */
const DATELINE = /^[\s—]*(?:\d{4}年)?\d{1,2}月\d{1,2}日|^[\s—]*新年前夕/u;
/** The words after a caption, and how far after it they may begin, in UTF-16 units. */
const PHOTOGRAPHER = '新华社记者';
const CAPTION = 60;
/** How far before a sentence a reporting verb is looked for, in UTF-16 units. */
const REACH = 400;

/** Whether one of two equal sentences or clauses of a press page is a report or a caption that quotes the other. */
export function isReportOfOther(speech: SpeechText, first: Place, later: Place): boolean {
  if (!isPressPage(speech)) return false;
  return [first, later].some(
    (sentence) =>
      isReported(speech, sentence) ||
      isCaption(speech, sentence) ||
      DATELINE.test(wordsOf(speech, sentence)),
  );
}

/** Cached, because it is asked for every pair and searches the whole speech. */
const isPressPage = defineQuery('press page', 'speech', ({ text }: SpeechText) => PRESS.test(text));

function isCaption({ paragraphs, text }: SpeechText, { paragraph, span }: Place): boolean {
  const own = paragraphs[paragraph];
  if (!own) return false;
  const { end } = toDocumentSpan(own, span);
  return text.slice(end, end + CAPTION).includes(PHOTOGRAPHER);
}

function isReported(speech: SpeechText, sentence: Place): boolean {
  const text = speech.paragraphs[sentence.paragraph]?.facts.text ?? '';
  const { start, end } = sentence.span;
  return REPORTED.test(text.slice(Math.max(0, start - REACH), end));
}

function wordsOf({ paragraphs }: SpeechText, { paragraph, span }: Place): string {
  return paragraphs[paragraph]?.facts.text.slice(span.start, span.end) ?? '';
}
