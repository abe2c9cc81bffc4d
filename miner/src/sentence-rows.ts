import { createLineMap, parseDocument, readReusable } from '../../core/src/index.js';

/** The rows of a draft for `createReuseIndex`: per sentence the two halves of its hash and its line, counted from 1. */
export function toSentenceRows(text: string, path: string): Uint32Array {
  const lines = createLineMap(text);
  const kind = path.toLowerCase().endsWith('.md') ? 'markdown' : 'plain';
  const sentences = readReusable(parseDocument(text, { kind }));
  return Uint32Array.from(
    sentences.flatMap(({ high, low, span }) => [high, low, lines.positionAt(span.start).line + 1]),
  );
}

/** 讲话 of 讲话.txt: the text of a Word document and the draft saved beside it are one draft. */
const EXTENSION = /(?:\.(?:docx|docm|gongwen|gw|txt|md))+$/iu;

/** The path without its extensions, which is equal for all versions of one draft. */
export function toDraftName(path: string): string {
  return path.replace(EXTENSION, '');
}
