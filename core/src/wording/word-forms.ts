import type { Lexicon } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import { fits } from './phrases.js';
import { isQuote } from './quotes.js';

/** A string that is one way of writing a word, or a name that may stand in quotation marks. */
export interface FormCue {
  /** The string that is looked for. */
  readonly wrong: string;
  /** The usual way of writing the word. */
  readonly usual: string;
  readonly notIn?: readonly string[];
  /** Whether what counts is the quotation marks around it. */
  readonly quoted: boolean;
}

/** One way of writing a word where it stands. */
export interface FormHit {
  /** What all ways of writing it have in common: the usual one. */
  readonly usual: string;
  /** As it is written, with its quotation marks. */
  readonly form: string;
  readonly span: Span;
}

/** The cues of all ways of writing that a lexicon knows. */
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

/** The way of writing that stands at `span`; `undefined` where it is part of something else. */
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

const OPENING = '“‘《〈「';
const CLOSING = '”’》〉」';

function isInsideMarks(text: string, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST_TITLE); place -= 1) {
    const sign = text.charAt(place);
    if (OPENING.includes(sign)) return true;
    if (CLOSING.includes(sign)) return false;
  }
  return false;
}

/** Longest quotation or title that is looked back into. */
const LONGEST_TITLE = 60;

function isNumeral(text: string, at: number): boolean {
  return at >= 0 && '一二三四五六七八九十两双'.includes(text.charAt(at));
}
