// The marks of a speaker's copy: pauses and numbers.

/** A run of text with one format. */
export interface SpokenRun {
  readonly kind: 'text' | 'number' | 'pause';
  readonly text: string;
}

/** What is marked in a text. */
export interface Marking {
  readonly pauses: boolean;
  readonly numbers: boolean;
}

/** 。 ！ ？ are followed by a long pause, ； ： and —— by a short one; a closing quotation mark belongs to the stop before it. */
const MARKED =
  /(?<number>\d[\d,.，]{0,20}[%％‰]?)|(?<stop>[。！？][”’）》]{0,3})|(?<pause>[；：]|——)/gu;

const LONG_PAUSE = '‖';
const SHORT_PAUSE = '∣';

/** Splits the text into runs; without the pauses they join back into the text. */
export function markSpokenText(text: string, { pauses, numbers }: Marking): readonly SpokenRun[] {
  const runs: SpokenRun[] = [];
  let at = 0;
  const add = (kind: SpokenRun['kind'], part: string) => {
    if (part !== '') runs.push({ kind, text: part });
  };
  for (const { index, 0: found, groups } of text.matchAll(MARKED)) {
    const isNumber = groups?.number !== undefined;
    if (isNumber ? !numbers : !pauses) continue;
    const end = index + found.length;
    add('text', text.slice(at, isNumber ? index : end));
    if (isNumber) add('number', found);
    // The end of a paragraph is a pause without a mark.
    else if (end < text.length) add('pause', groups?.stop === undefined ? SHORT_PAUSE : LONG_PAUSE);
    at = end;
  }
  add('text', text.slice(at));
  return runs;
}

/** Longest paragraph, in characters, that is kept whole on one page: 7 of the page's 14 lines. */
const MAX_UNBROKEN = 140;

/** Splits a text after sentences into parts of at most that length; a longer sentence is a part by itself. */
export function cutForPages(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const sentence of text.match(SENTENCE) ?? []) {
    if (part !== '' && part.length + sentence.length > MAX_UNBROKEN) {
      parts.push(part);
      part = '';
    }
    part += sentence;
  }
  if (part !== '') parts.push(part);
  return parts.length > 0 ? parts : [text];
}

/** 同志们，现在开会。 or a rest without a stop. */
const SENTENCE = /[^。！？]+[。！？”’）》]*|[。！？”’）》]+/gu;
