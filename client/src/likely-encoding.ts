/** In which encoding a file is that was opened in a wrong one. No editor is needed, so that it can be tested. */
import { isMisread } from './misread-text.js';

/** An encoding by its own name and by the editor's. */
export interface LikelyEncoding {
  readonly name: string;
  readonly id: string;
}

/** The likelier first: bytes of UTF-8 are hardly ever right in GB18030 by chance, the other way they may be. */
const CANDIDATES: readonly LikelyEncoding[] = [
  { name: 'UTF-8', id: 'utf8' },
  { name: 'GB18030', id: 'gb18030' },
];

/** Of the text of a draft so much is Chinese, marks and blanks apart. */
const LEAST_HAN = 0.5;
const HAN = /\p{Script=Han}/gu;
/** 一 to 龥 that stand in GB 2312 are nearly all of any text; what is misread is full of others. */
const RARE = /[\u3400-\u4DBF\uE000-\uF8FF\p{Script=Hangul}]/gu;

/** The encoding in which the bytes are Chinese text; `undefined` where none is likely. */
export function findLikelyEncoding(bytes: Uint8Array): LikelyEncoding | undefined {
  return CANDIDATES.find(({ name }) => {
    const text = decode(bytes, name);
    if (text === undefined || text === '' || isMisread(text)) return false;
    const han = text.match(HAN)?.length ?? 0;
    const rare = text.match(RARE)?.length ?? 0;
    return han >= text.length * LEAST_HAN && rare * 20 < han;
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
