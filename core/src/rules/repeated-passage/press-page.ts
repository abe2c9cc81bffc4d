import type { SpeechText } from '../../document/model/document.js';
import { defineQuery } from '../../engine/queries.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Span } from '../../text/span.js';

/** 新华社北京9月26日电  （贺信全文另发）  在贺信中指出: a page of a newspaper, with a report beside the text itself. */
const PRESS = /新华社|全文(?:另发|如下)|(?:贺信|回信|致信)中?[指强表说]|发来贺信/u;
/** Where a sentence or a clause stands. */
interface Place {
  readonly paragraph: number;
  readonly span: Span;
}

/** 某某指出，  会议强调：  发来贺信，  回信，勉励他们… */
const REPORTED = /(?:指出|强调|表示|说|希望|认为)[，：:]|[贺回来]信(?:中|，)|勉励[^，。]/u;
/** 2020年9月8日，…隆重举行。 新年前夕， */
const DATELINE = /^[\s—]*(?:\d{4}年)?\d{1,2}月\d{1,2}日|^[\s—]*新年前夕/u;
/** What stands after a caption, and how far off. */
const PHOTOGRAPHER = '新华社记者';
const CAPTION = 60;
/** How far before a sentence the words that report it may stand, in UTF-16 units. */
const REACH = 400;

/** Whether two passages that begin so, or two clauses, are a report, or a caption, and the text that it quotes, and not one text twice. */
export function isReportOfOther(speech: SpeechText, first: Place, later: Place): boolean {
  if (!isPressPage(speech)) return false;
  return [first, later].some(
    (sentence) =>
      isReported(speech, sentence) ||
      isCaption(speech, sentence) ||
      DATELINE.test(wordsOf(speech, sentence)),
  );
}

/** Asked of every pair, and as long as the speech. */
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
