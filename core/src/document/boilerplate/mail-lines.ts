// Finds the parts of a mail around a draft: header fields, the greeting after them, the signature at the end.
import type { Paragraph } from '../model/document.js';

/** 发件人："王秘书" <wang@qingshi.gov.cn>  发送时间：2026年9月1日: fields that only mails have */
const OWN_FIELD =
  /^(?:发件人|发送人|发送时间|发送日期|收件人|From|Sent|To|Subject)\s{0,2}[:：]\s{0,2}[^。]{1,100}$/u;
/** 抄送：张科长  主题：Re: 讲话稿  附件：讲话稿.docx: fields that papers have too */
const FIELD =
  /^(?:抄送|密送|主题|日期|时间|附件|重要性|优先级|回复|Cc|Bcc|Date)\s{0,2}[:：]\s{0,2}[^。]{0,100}$/u;
/** 李主任，您好：  各位领导好！ */
const GREETING = /^[^。！？：，]{0,14}[，,]?(?:您|你|你们|大家|领导)?好[：:！!。，,]?$/u;
/** 讲话稿已按您的意见修改，请审阅。  附件是初稿，请查收。 */
const NOTE =
  /^[^。]{0,50}(?:请(?:您|领导)?(?:审阅|审定|审核|查收|查阅|指正|过目|收悉|斧正)|见附件|附件是|发给您|发您|供您)[^。]{0,20}[。！]?$/u;
/** 祝好！  顺颂商祺  此致  敬礼！ */
const CLOSE =
  /^(?:祝好|祝[：:]?\s?(?:工作顺利|一切顺利|商祺|安好)|顺(?:颂|祝)[^。，]{1,6}|[此即]颂[^。，]{1,6}|此致|敬礼|Best regards)[！!。.,，]?$/iu;
/** --  ——: the delimiter of a mail program before a signature */
const DELIMITER = /^(?:--|——|[-_=]{5,40})$/u;
/** 电话：0812-3345678  手机 13900000000  wang@qingshi.gov.cn */
const CONTACT =
  /(?:电话|手机|传真|邮箱|Tel|Mobile|E-?mail)\s?[:：]?\s?[\d(（+a-z]|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|\w@\w/iu;
const SENT_FROM = /^发(?:送)?自/u;

const LONGEST_SIGNATURE_LINE = 44;
/** The most lines of a signature, with contact data. */
const LONGEST_SIGNATURE = 10;
const MOST_NOTES = 4;

/** Indices of the paragraphs that belong to a mail and not to the draft in it. */
export function findMailLines(paragraphs: readonly Paragraph[]): readonly number[] {
  const head = findHead(paragraphs);
  return [...head, ...findSignature(paragraphs, head.length > 0)];
}

/** How many paragraphs from the start are searched for header fields, which may follow lines about a forwarded mail. */
const REACH = 6;

function findHead(paragraphs: readonly Paragraph[]): readonly number[] {
  let own = -1;
  for (let at = 0; at < REACH && own < 0; at += 1) if (has(paragraphs[at], OWN_FIELD)) own = at;
  if (own < 0) return [];
  let first = own;
  while (first > 0 && isField(paragraphs[first - 1])) first -= 1;
  let end = own + 1;
  while (isField(paragraphs[end])) end += 1;
  if (end - first < 2) return [];
  return range(first, findNotesEnd(paragraphs, end));
}

function isField(paragraph: Paragraph | undefined): boolean {
  return has(paragraph, OWN_FIELD) || has(paragraph, FIELD);
}

/** The end of greeting and notes. A greeting is that of a mail only before a note: 同志们，大家好！ opens a speech. */
function findNotesEnd(paragraphs: readonly Paragraph[], from: number): number {
  let end = from;
  if (has(paragraphs[end], GREETING)) end += 1;
  const notes = end;
  while (end - notes < MOST_NOTES && has(paragraphs[end], NOTE)) end += 1;
  return end > notes ? end : from;
}

function findSignature(paragraphs: readonly Paragraph[], isMail: boolean): readonly number[] {
  const end = paragraphs.length;
  let first = end;
  let opened = false;
  let contact = false;
  for (let at = end - 1; at > 0 && end - at <= LONGEST_SIGNATURE; at -= 1) {
    const text = paragraphs[at]?.facts.text ?? '';
    const opens = DELIMITER.test(text) || CLOSE.test(text);
    if (!opens && (text.length > LONGEST_SIGNATURE_LINE || SENTENCE.test(text))) break;
    if (CONTACT.test(text) || SENT_FROM.test(text)) contact = true;
    // A draft that is a letter ends with 此致 敬礼 and a name too; only evidence of a mail distinguishes the two.
    const own = isMail || text === '--' || OWN_CLOSE.test(text);
    if (opened && !opens) break;
    if (!opens || !own) continue;
    opened = true;
    first = at;
  }
  return opened && contact ? range(first, end) : [];
}

/** Words that close a mail but no speech */
const OWN_CLOSE = /^(?:祝好|顺颂商祺|祝商祺|Best regards)/iu;
const SENTENCE = /[。！？；]|[，,：:]$/u;

function has(paragraph: Paragraph | undefined, pattern: RegExp): boolean {
  return paragraph !== undefined && pattern.test(paragraph.facts.text);
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, step) => first + step);
}
