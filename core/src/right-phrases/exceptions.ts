import type { PhraseExceptions } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import { isQuote } from '../wording/quotes.js';
import type { NearMiss } from './near-misses.js';
import type { WordCosts } from './word-costs.js';
import { HAN_NUMERALS } from '../text/han-numerals.js';

/** Decides which near misses are not slips. */
export class Exceptions {
  /** Interchangeable characters, in both orders; true where they are interchangeable in any word. */
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

  /** Whether the written words may be intended, so that the near miss is not reported. */
  covers(text: string, { span, right, isIdiom }: NearMiss): boolean {
    const written = text.slice(span.start, span.end);
    return (
      this.variants.has(written) ||
      (isQuotedAlone(text, span.start, span.end) && !isFormula(right)) ||
      this.mayBeIntended(written, right, isIdiom) ||
      this.isName(text, span)
    );
  }

  /** Whether a text is in traditional characters; then nothing in it is reported. */
  isTraditional(text: string): boolean {
    let seen = 0;
    for (const sign of text) {
      if (this.data.traditional.signs.includes(sign)) seen += 1;
      if (seen === FEWEST_TRADITIONAL) return true;
    }
    return false;
  }

  private mayBeIntended(written: string, right: string, isIdiom: boolean): boolean {
    if (written.length < right.length) {
      return this.isShortName(written) || this.lacksLooseWord(written, right);
    }
    if (written.length > right.length) return false;
    if (this.isLiterary(written, right)) return true;
    // 一市一策 and 一事一策
    if (!isIdiom && EACH.test(written) && EACH.test(right)) return true;
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

  /** 制 and 治 in 法制宣传, but not in 机治, which is not a word, nor in the idiom 标本兼制. */
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

  /** 所忧, 适乎: the character that both words share is a literary particle, which combines with any other. */
  private isLiterary(written: string, right: string): boolean {
    if (written.length !== 2) return false;
    const shared = written.charAt(right.startsWith(written.charAt(0)) ? 0 : 1);
    return this.data.literaryWords.signs.includes(shared);
  }

  /** 担保贷: a word and the first or last character of another one. */
  private isShortName(written: string): boolean {
    return written.length === SHORT_NAME && this.data.shortNames.signs.includes(written.slice(-1));
  }

  /** Whether the character missing in `written` is optional, or a numeral. */
  private lacksLooseWord(written: string, right: string): boolean {
    let at = 0;
    while (written[at] === right[at]) at += 1;
    return this.data.looseWords.signs.includes(right.charAt(at)) || isNumeral(right.charAt(at));
  }

  /** 衣衣不舍服装店: whether the span is part of a name; the word may be its first half: 钱程似锦幼儿园. */
  private isName(text: string, { start, end }: Span): boolean {
    const { words } = this.data.nameEndings;
    const last = Math.max(end, start + LENGTH_OF_NAME);
    for (let at = end; at <= last; at += 1) {
      if (words.some((word) => text.startsWith(word, at))) return true;
    }
    return false;
  }
}

/** In UTF-16 units. */
const SHORT_NAME = 3;
/** 一县一业: one for each. */
const EACH = /^一.一.$/u;
/** Names of shops and schools mostly have four characters before the kind of business. */
const LENGTH_OF_NAME = 4;
/** One or two traditional characters may be slips; with more of them a paragraph is in traditional script. */
const FEWEST_TRADITIONAL = 3;
const NUMERALS = `${HAN_NUMERALS}〇零半双`;

export function isNumeral(sign: string): boolean {
  return sign !== '' && NUMERALS.includes(sign);
}

/** Whether the character at `at` forms a word with a neighbour. */
function hasWordAt(text: string, at: number, costs: WordCosts): boolean {
  return costs.isWord(text, at - 1, 2) || costs.isWord(text, at, 2);
}

/** Whether the phrase is a numbered formulation, which is often quoted by itself: 一国两制. */
function isFormula(right: string): boolean {
  return [...right].some(isNumeral);
}

/** Whether the span is all of a quotation, which is a name or deliberate wordplay: “稳稳当当干”. */
function isQuotedAlone(text: string, start: number, end: number): boolean {
  return isQuote(text.charAt(start - 1)) && isQuote(text.charAt(end));
}
