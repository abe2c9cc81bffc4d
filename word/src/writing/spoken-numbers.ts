/** A number in a text (UTF-16 offsets) with the words for it. */
export interface SpokenFigure {
  readonly start: number;
  readonly end: number;
  readonly spoken: string;
}

/** Writes numbers as they are read aloud: 2026年 → 二〇二六年, 3.5% → 百分之三点五, 1200万 → 一千二百万. */
export function speakNumbers(text: string): string {
  let spoken = '';
  let at = 0;
  for (const figure of findSpokenFigures(text)) {
    spoken += text.slice(at, figure.start) + figure.spoken;
    at = figure.end;
  }
  return spoken + text.slice(at);
}

/** The numbers of a text in order. */
export function findSpokenFigures(text: string): readonly SpokenFigure[] {
  return [...text.matchAll(FIGURE)].map(({ 0: found, index, groups }) => {
    const { year, figure = '', percent } = groups ?? {};
    const spoken = speakFigure(year, figure, percent);
    return { start: index, end: index + found.length, spoken };
  });
}

function speakFigure(
  year: string | undefined,
  figure: string,
  percent: string | undefined,
): string {
  if (year !== undefined) return digitByDigit(year);
  const plain = figure.replaceAll(',', '');
  if (LONG_CODE.test(plain)) return figure + (percent ?? '');
  const spoken = speakNumber(plain);
  if (percent === undefined) return spoken;
  return (percent === '‰' ? '千分之' : '百分之') + spoken;
}

/**
 * 2026年, 3.5%, 1,234, but no number inside a word (G20, 5G), a fraction, a time, a range or a document number; those stay
 * unchanged, because how they are read aloud depends on their meaning.
 */
const FIGURE =
  /(?<![\dA-Za-z.:：/〔\-—～~])(?:(?<year>\d{4}(?=年))|(?<figure>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,16}(?:\.\d{1,6})?)(?<percent>[%％‰])?)(?![\dA-Za-z.:：/〕\-—～~]|号)/gu;

/** A telephone or card number, or one that begins with 0, is no quantity. */
const LONG_CODE = /^\d{9,}$|^0\d/u;

const DIGITS = '零一二三四五六七八九';

function digitByDigit(number: string): string {
  return Array.from(number, (digit) => (digit === '0' ? '〇' : DIGITS.charAt(Number(digit)))).join(
    '',
  );
}

function speakNumber(number: string): string {
  const [whole = '', part] = number.split('.');
  const spoken = speakWhole(whole);
  if (part === undefined) return spoken;
  return `${spoken}点${Array.from(part, (digit) => DIGITS.charAt(Number(digit))).join('')}`;
}

/** Up to eight digits, in groups of four. */
function speakWhole(digits: string): string {
  const value = Number(digits);
  if (value === 0) return DIGITS.charAt(0);
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const head = high === 0 ? '' : `${speakFour(high)}万`;
  if (low === 0) return head;
  const gap = high > 0 && low < 1000 ? DIGITS.charAt(0) : '';
  const tail = speakFour(low);
  // 十二, but 一万零一十二.
  return head + gap + (head !== '' && low >= 10 && low < 20 ? `一${tail}` : tail);
}

function speakFour(value: number): string {
  let text = '';
  let isGap = false;
  for (const [unit, name] of UNITS) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      isGap = text !== '';
      continue;
    }
    if (isGap) text += DIGITS.charAt(0);
    isGap = false;
    text += (unit === 10 && digit === 1 && text === '' ? '' : DIGITS.charAt(digit)) + name;
  }
  return text;
}

const UNITS: readonly (readonly [number, string])[] = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
];
