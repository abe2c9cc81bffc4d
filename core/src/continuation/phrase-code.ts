import { isDigit } from '../text/characters.js';
import { buildDictionary, createDecoder, createEncoder } from './dictionary-coder.js';

/** A common phrase and the number of documents that contain it. */
export interface Phrase {
  /** Chinese characters and the marks between clauses; no digits, no Latin letters. */
  readonly text: string;
  readonly documents: number;
}

/**
 * Encodes phrases for a file. The first line lists the words that have a one-letter code. Then follow the phrases, sorted, one per line: the
 * length of the prefix shared with the previous line (one digit of base 36), the rest with its words encoded, and the number of documents:
 * `0坚持党的领导12`, `4全面领导9`. The result does not depend on the order of the phrases.
 */
export function encodePhrases(phrases: readonly Phrase[]): string {
  let previous = '';
  const rests = [...phrases].sort(byText).map(({ text, documents }) => {
    const shared = countShared(previous, text);
    previous = text;
    return { shared, rest: text.slice(shared), documents };
  });
  const words = buildDictionary(rests.map(({ rest }) => rest));
  const encode = createEncoder(words);
  const lines = rests.map(
    ({ shared, rest, documents }) => `${shared.toString(RADIX)}${encode(rest)}${documents}\n`,
  );
  return `${words.join(' ')}\n${lines.join('')}`;
}

/** Decodes the output of `encodePhrases`, in order; reading ends at the first malformed line. */
export function* decodePhrases(code: string): Generator<Phrase> {
  const head = code.indexOf('\n');
  if (head < 0) return;
  const decode = createDecoder(code.slice(0, head).split(' '));
  let text = '';
  for (let start = head + 1, end = 0; start < code.length; start = end + 1) {
    end = code.indexOf('\n', start);
    if (end < 0) end = code.length;
    const digits = findDigits(code, start + 1, end);
    const shared = parseInt(code.charAt(start), RADIX);
    if (digits >= end || !(shared <= text.length)) return;
    text = text.slice(0, shared) + decode(code.slice(start + 1, digits));
    yield { text, documents: Number(code.slice(digits, end)) };
  }
}

const RADIX = 36;

function byText(a: Phrase, b: Phrase): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length, RADIX - 1);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

/** The start of the digits at the end of a line; `end` if there are none. */
function findDigits(code: string, start: number, end: number): number {
  let at = end;
  while (at > start && isDigit(code.charCodeAt(at - 1))) at -= 1;
  return at;
}
