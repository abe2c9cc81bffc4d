const QUOTES = /[“”‘’"'「」]/gu;
const QUOTE = /^[“”‘’"'「」]$/u;

/** Whether the character is a quotation mark of any form. */
export function isQuote(sign: string): boolean {
  return QUOTE.test(sign);
}

/** The text without quotation marks: “五位一体”总体布局 and 五位一体总体布局 are the same words. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTES, '');
}

/** The words with quotation marks of the form that `model` has; without them where it has none. */
export function quoteLike(words: string, model: string): string {
  if (STRAIGHT.test(model)) return words.replaceAll('“', '"').replaceAll('”', '"');
  if (SINGLE.test(model)) return words.replaceAll('“', '‘').replaceAll('”', '’');
  return DOUBLE.test(model) ? words : withoutQuotes(words);
}

/** "四个全面" */
const STRAIGHT = /["']/u;
/** ‘四个全面’ */
const SINGLE = /[‘’]/u;
/** “四个全面” */
const DOUBLE = /[“”「」]/u;
