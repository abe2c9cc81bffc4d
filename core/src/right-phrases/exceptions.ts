import type { PhraseExceptions } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import { isQuote } from '../wording/quotes.js';
import type { NearMiss } from './near-misses.js';
import type { WordCosts } from './word-costs.js';

/** What is no slip although it is nearly a right phrase, ready to be asked. */
export class Exceptions {
  /** Two characters of which either may be right, in both orders, and whether both may be wherever they stand. */
  private readonly pairs = new Map<string, boolean>();
  private readonly variants: ReadonlySet<string>;

  constructor(
    private readonly data: PhraseExceptions,
    variants: string,
    private readonly costs: WordCosts,
  ) {
    for (const { signs, everywhere = false } of data.interchangeable) {
      for (const one of signs) for (const other of signs) this.pairs.set(one + other, everywhere);
    }
    this.variants = new Set(variants.split(' '));
  }

  /** Whether what is written may be meant. */
  covers(text: string, { span, right, isIdiom }: NearMiss): boolean {
    const written = text.slice(span.start, span.end);
    return (
      this.variants.has(written) ||
      (isQuotedAlone(text, span.start, span.end) && !isFormula(right)) ||
      this.mayBeEither(written, right, isIdiom) ||
      this.isName(text, span)
    );
  }

  /** Whether a text is written in traditional characters, so that nothing in it is a slip. */
  isTraditional(text: string): boolean {
    let seen = 0;
    for (const sign of text) {
      if (this.data.traditional.signs.includes(sign)) seen += 1;
      if (seen === FEWEST_TRADITIONAL) return true;
    }
    return false;
  }

  private mayBeEither(written: string, right: string, isIdiom: boolean): boolean {
    if (written.length < right.length) return this.lacksLooseWord(written, right);
    if (written.length > right.length) return false;
    if (this.isLiterary(written, right)) return true;
    for (let at = 0; at < written.length; at += 1) {
      const one = written.charAt(at);
      const other = right.charAt(at);
      if (one === other) continue;
      if (this.mayInterchange(written, right, { at, isIdiom })) return true;
      if (this.data.traditional.signs.includes(one)) return true;
      if (isNumeral(one) ? isNumeral(other) || !isIdiom : isNumeral(other) && !isIdiom) return true;
    }
    return false;
  }

  /** 制 and 治 in 法制宣传, but not in 机治, which is no word, nor in the idiom 标本兼制. */
  private mayInterchange(
    written: string,
    right: string,
    { at, isIdiom }: { readonly at: number; readonly isIdiom: boolean },
  ): boolean {
    const everywhere = this.pairs.get(written.charAt(at) + right.charAt(at));
    if (everywhere === undefined || everywhere) return everywhere === true;
    if (isIdiom) return false;
    return hasWordAt(written, at, this.costs) || !hasWordAt(right, at, this.costs);
  }

  /** 所忧, 适乎: what two characters have in common goes with any other. */
  private isLiterary(written: string, right: string): boolean {
    if (written.length !== 2) return false;
    const kept = written.charAt(right.startsWith(written.charAt(0)) ? 0 : 1);
    return this.data.literaryWords.signs.includes(kept);
  }

  private lacksLooseWord(written: string, right: string): boolean {
    let at = 0;
    while (written[at] === right[at]) at += 1;
    return this.data.looseWords.signs.includes(right.charAt(at)) || isNumeral(right.charAt(at));
  }

  /** 衣衣不舍服装店; a word may be the first half of the name: 钱程似锦幼儿园. */
  private isName(text: string, { start, end }: Span): boolean {
    const { words } = this.data.nameEndings;
    const last = Math.max(end, start + LENGTH_OF_NAME);
    for (let at = end; at <= last; at += 1) {
      if (words.some((word) => text.startsWith(word, at))) return true;
    }
    return false;
  }
}

/** Names of shops and schools mostly have four characters before what they are. */
const LENGTH_OF_NAME = 4;
/** A single traditional character may be a slip; more of them in one paragraph are its script. */
const FEWEST_TRADITIONAL = 3;
const NUMERALS = '〇零一二两三四五六七八九十百千万亿半双';

export function isNumeral(sign: string): boolean {
  return sign !== '' && NUMERALS.includes(sign);
}

/** Whether the character is one word with a neighbour. */
function hasWordAt(text: string, at: number, costs: WordCosts): boolean {
  return costs.isWord(text, at - 1, 2) || costs.isWord(text, at, 2);
}

/** 一国两制: what is named by a number stands in quotation marks as it is. */
function isFormula(right: string): boolean {
  return [...right].some(isNumeral);
}

/** “稳稳当当干”: what a speaker puts into quotation marks by itself is played with on purpose, or a name. */
function isQuotedAlone(text: string, start: number, end: number): boolean {
  return isQuote(text.charAt(start - 1)) && isQuote(text.charAt(end));
}
