import type { Lexicon } from '../lexicon/types.js';
import { isEnclosed, QUOTES, TITLE_MARKS, type MarkPair } from '../text/enclosed.js';
import type { Span } from '../text/span.js';
import { fits } from './phrases.js';
import { isQuote } from './quotes.js';

/** A search string: one spelling of a word, or a name that may have quotation marks. */
export interface FormCue {
  /** The search string. */
  readonly wrong: string;
  /** The usual spelling of the word. */
  readonly usual: string;
  readonly notIn?: readonly string[];
  /** Whether the spellings differ in the quotation marks around the string. */
  readonly quoted: boolean;
}

/** One spelling of a word, with its span. */
export interface FormHit {
  /** The usual spelling, which identifies the word. */
  readonly usual: string;
  /** As it is written, with its quotation marks. */
  readonly form: string;
  readonly span: Span;
}

/** The search strings of all spellings in a lexicon. */
export function formCuesOf({ wordForms }: Lexicon): readonly FormCue[] {
  if (!wordForms) return [];
  const { groups, quoted } = wordForms;
  return [
    ...groups.flatMap(({ forms, notIn = [] }) =>
      forms.map((wrong) => ({ wrong, usual: forms[0] ?? wrong, notIn, quoted: false })),
    ),
    ...quoted.terms.map((wrong) => ({ wrong, usual: `“${wrong}”`, quoted: true })),
  ];
}

/** The spelling at `span`; `undefined` where it is part of something else. */
export function formAt(text: string, span: Span, cue: FormCue): FormHit | undefined {
  const { start, end } = span;
  if (!cue.quoted) {
    return fits(text, span, cue) ? { usual: cue.usual, form: cue.wrong, span } : undefined;
  }
  const opens = isQuote(text.charAt(start - 1));
  const closes = isQuote(text.charAt(end));
  if (opens && closes) {
    return { usual: cue.usual, form: cue.usual, span: { start: start - 1, end: end + 1 } };
  }
  // “三农工作”, 《关于十四五规划的说明》, 二十四五: part of a longer name or number.
  if (opens || closes || isInsideMarks(text, start) || isNumeral(text, start - 1)) return undefined;
  return { usual: cue.usual, form: cue.wrong, span };
}

/** The marks of quotations and titles. */
const MARKS: readonly MarkPair[] = [QUOTES, TITLE_MARKS, ['‘', '’'], ['〈', '〉'], ['「', '」']];
/** The longest quotation or title, in UTF-16 units. */
const LONGEST_MARKED = 60;

function isInsideMarks(text: string, at: number): boolean {
  return MARKS.some((pair) => isEnclosed(text, at, pair, LONGEST_MARKED));
}

function isNumeral(text: string, at: number): boolean {
  return at >= 0 && '一二三四五六七八九十两双'.includes(text.charAt(at));
}
