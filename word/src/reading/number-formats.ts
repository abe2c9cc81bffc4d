/** Number formats of lists: the values of `w:numFmt` in ECMA-376, part 1, 17.18.59. */

/** Writes a number in a format. Unknown formats give decimal digits, as in Word. */
export function formatNumber(value: number, format: string): string {
  const write = FORMATS[format];
  return write && value > 0 ? write(value) : String(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value).toLowerCase(),
  upperLetter: toLetters,
  lowerLetter: (value) => toLetters(value).toLowerCase(),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  decimalEnclosedCircle: fromRow('①', 20),
  decimalEnclosedCircleChinese: fromRow('①', 20),
  decimalEnclosedFullstop: fromRow('⒈', 20),
  decimalEnclosedParen: fromRow('⑴', 20),
  ideographEnclosedCircle: fromRow('㊀', 10),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: (value) => (value < 100 ? toHan(value) : toHanDigits(value)),
  taiwaneseCounting: (value) => (value < 100 ? toHan(value) : toHanDigits(value)),
  chineseCountingThousand: toHan,
  taiwaneseCountingThousand: toHan,
  japaneseCounting: toHan,
  koreanDigital2: toHanDigits,
  ideographDigital: toHanDigits,
  taiwaneseDigital: toHanDigits,
  japaneseDigitalTenThousand: toHanDigits,
  chineseLegalSimplified: (value) => toHan(value, LEGAL),
  ideographLegalTraditional: (value) => toHan(value, LEGAL_TRADITIONAL),
  japaneseLegal: (value) => toHan(value, LEGAL_TRADITIONAL),
  ideographTraditional: fromSigns('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: fromSigns('子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: (value) =>
    value <= 60
      ? signAt('甲乙丙丁戊己庚辛壬癸', (value - 1) % 10) +
        signAt('子丑寅卯辰巳午未申酉戌亥', (value - 1) % 12)
      : String(value),
  ganada: fromSigns('가나다라마바사아자차카타파하'),
  chosung: fromSigns('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  aiueoFullWidth: fromSigns('アイウエオカキクケコサシスセソタチツテトナニヌネノ'),
  irohaFullWidth: fromSigns('イロハニホヘトチリヌルヲワカヨタレソツネナラム'),
};

/** Digits 0 to 9, then ten, hundred, thousand, ten thousand. */
type HanSigns = readonly [digits: string, units: string];
const PLAIN: HanSigns = ['零一二三四五六七八九', '十百千万'];
const LEGAL: HanSigns = ['零壹贰叁肆伍陆柒捌玖', '拾佰仟万'];
const LEGAL_TRADITIONAL: HanSigns = ['零壹貳參肆伍陸柒捌玖', '拾佰仟萬'];

/** 十二, 二十, 一百零五, up to 9999; more is written as digits. */
function toHan(value: number, signs: HanSigns = PLAIN): string {
  if (value > 9999) return String(value);
  const [digits, units] = signs;
  let text = '';
  let isGap = false;
  for (const power of [3, 2, 1, 0]) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      isGap = text !== '';
      continue;
    }
    if (isGap) text += signAt(digits, 0);
    isGap = false;
    // 十二, but 壹拾贰 and 一百一十二.
    const isBareTen = signs === PLAIN && power === 1 && digit === 1 && text === '';
    text += (isBareTen ? '' : signAt(digits, digit)) + (power > 0 ? signAt(units, power - 1) : '');
  }
  return text;
}

/** 一〇五 */
function toHanDigits(value: number): string {
  return Array.from(String(value), (digit) => signAt('〇一二三四五六七八九', Number(digit))).join(
    '',
  );
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  if (value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** A, B, …, Z, AA, BB, as in Word; more than 26 letters are written as decimal digits. */
function toLetters(value: number): string {
  const times = Math.ceil(value / 26);
  if (times > 26) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(times);
}

function toFullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** A format whose characters are consecutive in Unicode; numbers beyond the last one are written as decimal digits. */
function fromRow(first: string, count: number): (value: number) => string {
  const code = first.charCodeAt(0);
  return (value) => (value <= count ? String.fromCharCode(code + value - 1) : String(value));
}

function fromSigns(signs: string): (value: number) => string {
  return (value) => (value <= signs.length ? signAt(signs, value - 1) : String(value));
}

function signAt(signs: string, index: number): string {
  return signs.charAt(index);
}
