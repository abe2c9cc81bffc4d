import type { Fix, Localized } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { Nested, Stray } from './find-strays.js';
import { closingOf, isPair, isSameFamily, openingOf } from './marks.js';
import { isStop } from '../../sentences/stops.js';

/** One mistake, with offsets in the paragraph. */
export interface Diagnosis {
  readonly span: Span;
  readonly message: Localized;
  readonly fixes?: readonly Fix[];
}

/** Two stray marks of one mistake are in one sentence and at most this many UTF-16 units apart. */
const REACH = 60;

/** One diagnosis for each mistake: two adjacent strays may be the same one. */
export function diagnoseStrays(text: string, strays: readonly Stray[]): readonly Diagnosis[] {
  const found: Diagnosis[] = [];
  for (let index = 0; index < strays.length; index += 1) {
    const stray = strays[index];
    const next = strays[index + 1];
    if (!stray) continue;
    const both = next && diagnoseTwo(text, stray, next);
    if (both) index += 1;
    found.push(both ?? diagnoseOne(text, stray));
  }
  return found;
}

function diagnoseTwo(text: string, stray: Stray, next: Stray): Diagnosis | undefined {
  if (stray.opens && !next.opens && isPair(stray.sign, next.sign)) return toCrossed(stray, next);
  const inner = findInnerClose(text, stray, next);
  if (inner) return toReplacement(text, [toEdit(inner, '’')]);
  if (isSwapAfterStop(text, stray, next)) return toReplacement(text, [toEdit(next, '”')]);
  if (!isSameFamily(stray.sign, next.sign) || !isNear(text, stray.at, next.at)) return undefined;
  if (stray.sign === next.sign && !mayBeSwapped(text, stray, next)) return undefined;
  const open = stray.opens ? stray.sign : openingOf(next.opens ? stray.sign : next.sign);
  const outer = stray.sign === '‘' && next.sign === '”' ? '“' : (open ?? stray.sign);
  const close = closingOf(outer) ?? next.sign;
  const wrong = [
    ...(stray.sign === outer ? [] : [toEdit(stray, outer)]),
    ...(next.sign === close ? [] : [toEdit(next, close)]),
  ];
  return toReplacement(text, wrong);
}

const STOP_MARKS = '。！？';

/** “问渠那得清如许，为有源头活水来。“读书就是…: the second “ comes after a stop and so should close the quotation. */
function isSwapAfterStop(text: string, stray: Stray, next: Stray): boolean {
  if (stray.sign !== '“' || next.sign !== '“' || next.at - stray.at > REACH) return false;
  return STOP_MARKS.includes(text.charAt(next.at - 1) || ' ') && next.at + 1 < text.length;
}

const CLAUSE_MARK = /[，；：,;:]/u;
/** The longest text between two marks that may be the ends of one pair, in UTF-16 units. */
const LONGEST_SWAPPED = 20;
/** What follows a closing bracket: a mark or the end. */
const AFTER_BRACKET = /^(?:[，。；、：,;]|$)/u;

/** Whether two equal marks may be the ends of one pair: the text between them is short and a single clause. */
function mayBeSwapped(text: string, stray: Stray, next: Stray): boolean {
  const between = text.slice(stray.at + 1, next.at);
  if (between.length > LONGEST_SWAPPED || CLAUSE_MARK.test(between)) return false;
  return !'（(【'.includes(stray.sign) || AFTER_BRACKET.test(text.slice(next.at + 1, next.at + 2));
}

/** “这叫‘内卷”，不好。”: the ” typed for ’ was matched with the opening “, which leaves the last ” without a partner. */
function findInnerClose(
  text: string,
  stray: Stray,
  next: Stray,
): { readonly at: number } | undefined {
  if (stray.sign !== '‘' || next.sign !== '”') return undefined;
  const at = text.indexOf('”', stray.at);
  return at < next.at && isNear(text, stray.at, at) ? { at } : undefined;
}

function toReplacement(text: string, wrong: readonly TextEdit[]): Diagnosis | undefined {
  const [first] = wrong;
  if (!first) return undefined;
  const written = text.slice(first.span.start, first.span.end);
  return {
    span: first.span,
    message: {
      zh: `${written} 用错了，应当是 ${first.newText}`,
      en: `${written} should be ${first.newText}`,
    },
    fixes: [
      {
        title: { zh: `改为 ${first.newText}`, en: `Write ${first.newText}` },
        edits: wrong,
        safe: false,
      },
    ],
  };
}

function toEdit({ at }: { readonly at: number }, newText: string): TextEdit {
  return { span: { start: at, end: at + 1 }, newText };
}

function isNear(text: string, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at += 1)
    if (isStop(text.charAt(at)) || text.charAt(at) === '。') return false;
  return true;
}

function toCrossed(stray: Stray, next: Stray): Diagnosis {
  return {
    span: { start: next.at, end: next.at + 1 },
    message: {
      zh: `${stray.sign} ${next.sign} 与别的成对标点交叉了`,
      en: `${stray.sign} ${next.sign} overlap with another pair`,
    },
  };
}

/** （一加强领导: the missing bracket belongs after the numeral. */
const OPEN_ORDINAL =
  /^[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})(?=[^\d）)一二三四五六七八九十年月日号个项是、，,.])/u;

function diagnoseOne(text: string, { at, sign, opens }: Stray): Diagnosis {
  const partner = (opens ? closingOf(sign) : openingOf(sign)) ?? '';
  const ordinal = at === 0 ? OPEN_ORDINAL.exec(text)?.[0] : undefined;
  return {
    span: { start: at, end: at + 1 },
    message: {
      zh: `${sign} 没有对应的 ${partner}`,
      en: `${sign} has no ${partner}`,
    },
    ...(ordinal !== undefined && { fixes: [toInsertion(ordinal.length, partner)] }),
  };
}

function toInsertion(at: number, sign: string): Fix {
  return {
    title: { zh: `补上 ${sign}`, en: `Add ${sign}` },
    edits: [{ span: { start: at, end: at }, newText: sign }],
    safe: false,
  };
}

/** “…“…”…”: the inner pair should be ‘ ’, inside 《 》 it should be 〈 〉. */
export function diagnoseNested(text: string, { open, close }: Nested): Diagnosis {
  const isTitle = text.charAt(open) === '《';
  const inner = isTitle ? '〈〉' : '‘’';
  return {
    span: { start: open, end: open + 1 },
    message: isTitle
      ? { zh: '书名号里面的书名号用 〈 〉', en: 'A title inside a title takes 〈 〉' }
      : { zh: '引号里面的引号用 ‘ ’', en: 'A quotation inside a quotation takes ‘ ’' },
    fixes: [
      {
        title: { zh: `里层改为 ${inner}`, en: `Write the inner ones ${inner}` },
        edits: [open, close].map((at, index) => ({
          span: { start: at, end: at + 1 },
          newText: inner.charAt(index),
        })),
        safe: false,
      },
    ],
  };
}
