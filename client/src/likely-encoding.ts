/** Guesses the encoding of a file. Independent of VS Code, so that it can be tested. */
import { isMisread } from './misread-text.js';

/** An encoding with its name for `TextDecoder` and its id in VS Code. */
export interface LikelyEncoding {
  readonly name: string;
  readonly id: string;
}

/** UTF-8 first, because GB18030 text is hardly ever valid UTF-8 by chance, while UTF-8 text may be valid GB18030. */
const CANDIDATES: readonly LikelyEncoding[] = [
  { name: 'UTF-8', id: 'utf8' },
  { name: 'GB18030', id: 'gb18030' },
];

/** Minimum share of Han characters in a Chinese text. */
const MIN_HAN_SHARE = 0.5;
const HAN = /\p{Script=Han}/gu;
/** Rare Han characters, private use and Hangul: hardly any in a real text, many in a misread one. */
const RARE = /[\u3400-\u4DBF\uE000-\uF8FF\p{Script=Hangul}]/gu;

/** The encoding in which the bytes are Chinese text; `undefined` where none is likely. */
export function findLikelyEncoding(bytes: Uint8Array): LikelyEncoding | undefined {
  return CANDIDATES.find(({ name }) => {
    const text = decode(bytes, name);
    if (text === undefined || text === '' || isMisread(text)) return false;
    const han = text.match(HAN)?.length ?? 0;
    const rare = text.match(RARE)?.length ?? 0;
    return han >= text.length * MIN_HAN_SHARE && rare * 20 < han;
  });
}

function decode(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding.
    return undefined;
  }
}
