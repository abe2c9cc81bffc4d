/** A document to find grams in. */
export interface GramText {
  readonly text: string;
  /** Its kind, from 0 up. */
  readonly kind: number;
  /** Whether it counts towards `minDocuments`; otherwise it is only counted by kind. */
  readonly counted: boolean;
}

/** All texts in one array, with a separator before and after each. */
export interface JoinedTexts {
  readonly units: Uint16Array;
  /** By unit code: 0 ends a gram, 1 is a mark allowed inside, 2 is a Chinese character. */
  readonly classes: Uint8Array;
  /** End offset of each text. */
  readonly ends: Int32Array;
  readonly kinds: Int32Array;
  readonly counted: Uint8Array;
}

/** Ends grams; also first in the array, so that every unit has a predecessor. */
const SEPARATOR = 0;

/** Concatenates texts; `marks` are allowed inside grams. */
export function joinTexts(texts: readonly GramText[], marks: string): JoinedTexts {
  const length = texts.reduce((sum, { text }) => sum + text.length + 1, 1);
  const units = new Uint16Array(length).fill(SEPARATOR);
  const ends = new Int32Array(texts.length);
  let end = 1;
  for (const [index, { text }] of texts.entries()) {
    for (let at = 0; at < text.length; at += 1) units[end + at] = text.charCodeAt(at);
    end += text.length;
    ends[index] = end;
    end += 1;
  }
  return {
    units,
    classes: classify(marks),
    ends,
    kinds: Int32Array.from(texts, ({ kind }) => kind),
    counted: Uint8Array.from(texts, ({ counted }) => Number(counted)),
  };
}

/** 字, 〇 */
const HAN = /\p{Script=Han}/u;

function classify(marks: string): Uint8Array {
  const classes = new Uint8Array(1 << 16);
  for (let code = 0x3000; code < 0xfb00; code += 1) {
    if (HAN.test(String.fromCharCode(code))) classes[code] = 2;
  }
  for (const mark of marks) classes[mark.charCodeAt(0)] = 1;
  return classes;
}
