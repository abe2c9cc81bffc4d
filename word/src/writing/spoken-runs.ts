// What a speaker's copy marks: where to breathe, and figures.

/** A stretch of text that is drawn alike. */
export interface SpokenRun {
  readonly kind: 'text' | 'number' | 'pause';
  readonly text: string;
}

/** What of a text is marked. */
export interface Marking {
  readonly pauses: boolean;
  readonly numbers: boolean;
}

/** After 。 ！ ？ the speaker breathes long, after ； ： and —— briefly; a closing quotation mark belongs to the stop before it. */
const MARKED =
  /(?<number>\d[\d,.，]{0,20}[%％‰]?)|(?<stop>[。！？][”’）》]{0,3})|(?<pause>[；：]|——)/gu;

const LONG_PAUSE = '‖';
const SHORT_PAUSE = '∣';

/** The text in runs; joined without the pauses they are the text. */
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

/** Characters that a paragraph may have to be kept on one page whole: 7 lines of the 14 that a page has. */
const MOST_KEPT = 140;

/** Cuts a text after sentences into parts that fit on a page together; a longer sentence is a part by itself. */
export function cutForPages(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const sentence of text.match(SENTENCE) ?? []) {
    if (part !== '' && part.length + sentence.length > MOST_KEPT) {
      parts.push(part);
      part = '';
    }
    part += sentence;
  }
  if (part !== '') parts.push(part);
  return parts.length > 0 ? parts : [text];
}

/** 同志们，现在开会。 or what is left without a stop. */
const SENTENCE = /[^。！？]+[。！？”’）》]*|[。！？”’）》]+/gu;
