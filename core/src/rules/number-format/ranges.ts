import type { Span } from '../../text/span.js';
import { toFault, type FigureFault } from './figure-fault.js';

/** 20  15%  10万元  2021年: the lower end, with its unit where it has one */
const LOWER =
  /(?<![\d.:：/A-Za-z\-–—~～])(?<number>\d{1,4}(?:\.\d{1,4})?)(?<unit>[%％‰℃]|[万亿]元?|[年月日天元个名人户家项岁级])?$/u;
/** 三  十 */
const LOWER_HAN = /(?<![一二三四五六七八九十百千])[一二三四五六七八九十]{1,3}$/u;
/** 30%  20万元  2023年  5天 */
const UPPER =
  /(?<number>\d{1,4}(?:\.\d{1,4})?)(?<unit>[%％‰℃]|[万亿]元?|毫[米升克]|厘米|公[里斤顷]|千[米克瓦]|小时|分[钟米]|[年月日天周个名人户家所项条次元千百米吨亩斤岁倍度层级楼期届季秒页种类件座处台辆套篇章节步分航])/uy;
/** 五天 */
const UPPER_HAN = /[一二三四五六七八九十]{1,3}[年月日天周个名人户家项条次元岁级期届季]/uy;
/** How far before the dash the lower end is looked for, in UTF-16 units. */
const REACH = 12;
/** Units that both ends need: 15—20万元 may be read as 15 yuan to 200,000 yuan. */
const AT_BOTH_ENDS = /^(?:[%％]|[万亿])/u;

/** 3---5百元: the most hyphens that are read as one dash. */
const MOST_HYPHENS = 3;

/**
 * The fault of the range whose dash is at `dash`: a hyphen instead of the dash, or a lower end without 万, 亿 or %.
 *
 * @param dash - The offset of the dash, for a run of hyphens of the last one.
 */
export function findRangeFault(text: string, dash: number): FigureFault | undefined {
  const sign = text.charAt(dash);
  let from = dash;
  while (sign === '-' && text.charAt(from - 1) === '-' && dash - from < MOST_HYPHENS) from -= 1;
  const before = text.slice(Math.max(0, from - REACH), from);
  const isHyphen = sign === '-' || sign === '–';
  return (
    (isHyphen ? readDates(text, { start: from, end: dash + 1 }) : undefined) ??
    readDigits(
      text,
      { start: from, end: dash + 1 },
      before,
      isHyphen ? '—' : sign === '~' ? '～' : sign,
    ) ??
    (isHyphen ? readHan(text, { start: from, end: dash + 1 }, before) : undefined)
  );
}

/** 5月1日  2023年5月  5月1 */
const LOWER_DATE =
  /(?<![\d.:：/A-Za-z\-–—~～])(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}[日号]?)?|\d{1,2}日)$/u;
/** 9月30日  2024年6月  7日 */
const UPPER_DATE =
  /(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}(?:日|号(?![楼院线车机房井店])))/uy;
/** 5月1  2023年5: a date of two parts; one with a single part is an ordinary number with its unit. */
const MANY_PARTS = /[年月]\d/u;
/** 2023 (before the dash), 24年度 (after it) */
const LOWER_YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})$/u;
const UPPER_YEAR = /(?<year>\d{2})(?=年度|学年)/uy;

/** 5月1日-9月30日 and 2023-24年度: the span covers both dates, which `readDigits` would cut. */
function readDates(text: string, dash: Span): FigureFault | undefined {
  const before = text.slice(Math.max(0, dash.start - REACH), dash.start);
  const lower = LOWER_DATE.exec(before);
  UPPER_DATE.lastIndex = dash.end;
  const upper = lower && UPPER_DATE.exec(text);
  if (!lower || !upper) return readSchoolYear(text, dash, before);
  if (!MANY_PARTS.test(`${lower[0]} ${upper[0]}`)) return undefined;
  const span = { start: dash.start - lower[0].length, end: UPPER_DATE.lastIndex };
  return toFault(text, span, `${lower[0]}—${upper[0]}`, true);
}

function readSchoolYear(text: string, dash: Span, before: string): FigureFault | undefined {
  const first = LOWER_YEAR.exec(before)?.groups?.year;
  UPPER_YEAR.lastIndex = dash.end;
  const next = first === undefined ? undefined : UPPER_YEAR.exec(text)?.groups?.year;
  if (first === undefined || next === undefined) return undefined;
  const year = String(Number(first) + 1);
  if (!year.endsWith(next)) return undefined;
  const span = { start: dash.start - first.length, end: UPPER_YEAR.lastIndex };
  return toFault(text, span, `${first}—${year}`, true);
}

function readDigits(
  text: string,
  dash: Span,
  before: string,
  right: string,
): FigureFault | undefined {
  const lower = LOWER.exec(before);
  UPPER.lastIndex = dash.end;
  const upper = lower && UPPER.exec(text);
  if (!lower || !upper) return undefined;
  const unit = upper.groups?.unit ?? '';
  const [low = '', high = ''] = [lower.groups?.number, upper.groups?.number];
  if (!isAscending(low, high, unit) && !isHyphenRunBeforeUnit(text, dash, high, unit))
    return undefined;
  const missing = lower.groups?.unit === undefined && AT_BOTH_ENDS.test(unit) ? unit : '';
  const span = { start: dash.start - lower[0].length, end: UPPER.lastIndex };
  const whole = `${lower[0]}${missing}${right}${upper[0]}`;
  if (whole === text.slice(span.start, span.end)) return undefined;
  return toFault(text, span, whole.replaceAll('％', '%'), true);
}

/** 200---5百元: several hyphens before a unit are always a dash, even where the ends do not ascend. */
function isHyphenRunBeforeUnit(
  text: string,
  { start, end }: Span,
  high: string,
  unit: string,
): boolean {
  return (
    end - start > 1 &&
    text.charAt(start) === '-' &&
    !/^0\d/u.test(high) &&
    '百千万亿'.includes(unit.charAt(0) || ' ')
  );
}

/** 0871-12号 is no range, nor is 3-1个; only months may descend, across the turn of the year. */
function isAscending(low: string, high: string, unit: string): boolean {
  if (/^0\d/u.test(low) || /^0\d/u.test(high)) return false;
  return Number(low) < Number(high) || unit === '月';
}

function readHan(text: string, dash: Span, before: string): FigureFault | undefined {
  const lower = LOWER_HAN.exec(before);
  UPPER_HAN.lastIndex = dash.end;
  const upper = lower && UPPER_HAN.exec(text);
  if (!lower || !upper) return undefined;
  const span = { start: dash.start - lower[0].length, end: UPPER_HAN.lastIndex };
  return toFault(text, span, `${lower[0]}—${upper[0]}`, true);
}
