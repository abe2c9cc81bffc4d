import { isHan, skipBlanks } from '../../text/characters.js';
import { isHanNumeral, type Numeral } from '../../text/numerals.js';
import type { AnnouncedCountFact } from '../model/signs.js';

export type { AnnouncedCountFact } from '../model/signs.js';

/** Measure words, longest first. */
const MEASURES = [
  '个方面',
  '方面',
  '句话',
  '件事',
  '个',
  '点',
  '条',
  '项',
  '步',
  '件',
  '场',
  '道',
  '关',
  '类',
  '种',
  '大',
];
/** “七笔账”：…, “三张清单”：…: in quotation marks and before a colon, else they are amounts. */
const MEASURES_OF_NAMES = Array.from('笔本把张堂招根门份面盏座支套篇');
/** 这三个方面, 前两条, 第三点, 近十个: characters before a numeral that refers back or is part of another number. */
const NOT_ANNOUNCING_BEFORE =
  '这那此前后上述第每各哪其另某近约余几数十百千万亿多过达.．·-—～~+＋每逢';
/** 三个月, 两个小时, 三个人, 三种人: amounts. */
const AMOUNTS = [
  '月',
  '小时',
  '星期',
  '世纪',
  '季度',
  '百',
  '多',
  '以',
  '左',
  '工作日',
  '学期',
  '年',
  '人',
];
/** In characters. 三个问题一起抓, 两个文明一起建: with more Chinese characters than that the sentence goes on. */
const LONGEST_NOUN = 10;
/** In characters: what may follow 讲三点意见， up to the end of the paragraph. */
const LONGEST_TAIL = 20;

/**
 * Reads an announced count, offsets relative to `text`.
 * @returns `undefined` unless the numeral is followed by a measure word, a noun and the end of a clause
 */
export function readCount(text: string, numeral: Numeral): AnnouncedCountFact | undefined {
  if (numeral.value < 2 || numeral.value > 30) return undefined;
  const measure = MEASURES.find((candidate) => text.startsWith(candidate, numeral.end));
  if (measure === undefined) return readNamedCount(text, numeral);
  if (refersBack(text, numeral.start)) return undefined;

  const nounStart = numeral.end + measure.length;
  let end = nounStart;
  while (end < text.length && isHan(text.charCodeAt(end))) {
    end += 1;
    if (end - nounStart > LONGEST_NOUN) return undefined;
  }
  // 二十五点四 is a decimal.
  if (measure === '点' && isHanNumeral(text.charCodeAt(nounStart))) return undefined;
  if (AMOUNTS.some((amount) => text.startsWith(amount, nounStart))) return undefined;
  const quoted = isQuote(text.charAt(numeral.start - 1)) && isQuote(text.charAt(end));
  if (end === nounStart && !needsNoNoun(measure, numeral, text)) return undefined;

  const spoken = isSpoken(text, numeral.start);
  const place = findListStart(text, quoted ? end + 1 : end, spoken);
  if (!place) return undefined;
  if (place.opens !== 'colon') {
    if (isListMember(text, quoted ? numeral.start - 1 : numeral.start)) return undefined;
    if (!quoted && !isAnnounced(text, numeral.start, place)) return undefined;
  }
  return {
    announced: numeral.value,
    script: numeral.script,
    span: { start: numeral.start, end },
    numeralSpan: { start: numeral.start, end: numeral.end },
    nounStart,
    ...place,
    spoken,
  };
}

/** “七笔账”：政治账、…: a name with a number that the list after it explains. */
function readNamedCount(
  text: string,
  { start, end, value, script }: Numeral,
): AnnouncedCountFact | undefined {
  const [opening, measure] = [text.charAt(start - 1), text.charAt(end)];
  if (!MEASURES_OF_NAMES.includes(measure) || !isQuote(opening)) return undefined;
  const closing = text.slice(end + 1, end + 1 + LONGEST_NAME).search(CLOSED);
  if (closing < 1) return undefined;
  const last = end + 1 + closing;
  const place = findListStart(text, last + 1, false);
  if (place?.opens !== 'colon') return undefined;
  return {
    announced: value,
    script,
    span: { start, end: last },
    numeralSpan: { start, end },
    nounStart: end + 1,
    ...place,
    spoken: false,
  };
}

/** A quotation mark and a colon. */
const CLOSED = /[”"’」][：:]/u;
const LONGEST_NAME = 8;

/** 讲三点。 强调三个方面： 做到以下四点： need no noun; 三个。 and 3点： (o'clock) announce nothing. */
function needsNoNoun(measure: string, { script, start }: Numeral, text: string): boolean {
  if (measure === '方面' || measure === '个方面' || measure === '句话' || measure === '件事')
    return true;
  if (script !== 'han' || measure !== '点') return false;
  return isSpoken(text, start) || POINTS_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

/** 做到以下四点  注意三点: words that make 点 a point and not an hour. */
const POINTS_BEFORE = /以下|如下|下列|下面|做到|注意|把握好?|牢记|突出|坚持|落实好?|抓好|抓住/u;

/** 五大中心、十大平台: the count is a member of a list itself. */
function isListMember(text: string, start: number): boolean {
  return text.charAt(start - 1) === '、';
}

/** Whether the character before the numeral, or before the quotation mark that opens there, is one of `NOT_ANNOUNCING_BEFORE`. */
function refersBack(text: string, start: number): boolean {
  const before = text.charAt(isQuote(text.charAt(start - 1)) ? start - 2 : start - 1);
  return before !== '' && NOT_ANNOUNCING_BEFORE.includes(before);
}

function isQuote(sign: string): boolean {
  return sign !== '' && '“”"‘’「」'.includes(sign);
}

/** 讲三点意见, 提两个要求, 再强调三点: a verb of speaking within the six characters before the numeral. */
function isSpoken(text: string, start: number): boolean {
  return /[讲谈说提]|强调|汇报|部署|要求|通报/u.test(text.slice(Math.max(0, start - 6), start));
}

/** 抓好五个方面工作。 分四步走。 做到两个坚持。: words that announce what comes next. */
const ANNOUNCING =
  /[要抓做分讲谈说提讲有]|突出|重点|着力|实施|强调|汇报|落实|开展|推进|实现|以下|如下|下列/u;

/** Whether a colon ends the paragraph, or an announcing word stands within the eight characters before the numeral. */
function isAnnounced(text: string, start: number, { opens, listStart }: ListPlace): boolean {
  const colon = opens === 'end' && /[：:]\s*$/u.test(text.slice(Math.max(0, listStart - 4)));
  return colon || ANNOUNCING.test(text.slice(Math.max(0, start - 8), start));
}

/** The fields of the same names in `AnnouncedCountFact`. */
interface ListPlace {
  readonly listStart: number;
  readonly opens: 'colon' | 'stop' | 'end';
}

/** Where the list has to start, if `end`, the end of the noun, is the end of a clause that may announce one. */
function findListStart(text: string, end: number, spoken: boolean): ListPlace | undefined {
  const sign = text.charAt(end);
  if (sign === '：' || sign === ':') {
    const listStart = skipBlanks(text, end + 1);
    return { listStart, opens: listStart >= text.length ? 'end' : 'colon' };
  }
  if (sign === '' || sign === '。' || sign === '！') {
    const listStart = skipBlanks(text, Math.min(end + 1, text.length));
    return { listStart, opens: listStart >= text.length ? 'end' : 'stop' };
  }
  // “五大产业”，即粮油产业、茶叶产业、…
  if ((sign === '，' || sign === ',') && text.charAt(end + 1) === '即') {
    return { listStart: end + 2, opens: 'colon' };
  }
  // 强调三点，一是…；二是…
  if ((sign === '，' || sign === ',') && FIRST_ITEM.test(text.slice(end + 1, end + 6))) {
    return { listStart: skipBlanks(text, end + 1), opens: 'colon' };
  }
  // 讲三点意见，供大家参考。 also ends the paragraph.
  if (spoken && (sign === '，' || sign === ',') && text.length - end <= LONGEST_TAIL) {
    const stop = text.search(/[。：:]\s*$/u);
    return stop > end && !/[一二三四五六七八九]/u.test(text.slice(end))
      ? { listStart: text.length, opens: 'end' }
      : undefined;
  }
  return undefined;
}

/** 一是  一要  第一，  首先  其一 */
const FIRST_ITEM = /^\s*(?:一是|一要|第一[，,、]|首先|其一[，,是])/u;
