import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text.js';

/** A document of a corpus, or a file that is none. */
export type CorpusItem =
  | { readonly kind: 'document'; readonly file: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

/** Reads the drafts below a folder one by one, in the order of their names. Throws if the folder cannot be read. */
export function* readCorpus(folder: string): Generator<CorpusItem> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of entries.sort()) {
    if (DRAFT_NAME.test(name) && !HIDDEN.test(name)) yield readDocument(join(folder, name));
  }
}

/** 讲话.txt, 讲话.md, 讲话.gongwen, 讲话.gw */
const DRAFT_NAME = /\.(?:txt|md|gongwen|gw)$/iu;
/** .git/description.txt, a/node_modules/b.md */
const HIDDEN = /(?:^|[\\/])(?:\.|node_modules[\\/])/u;

function readDocument(file: string): CorpusItem {
  try {
    const decoded = decodeText(readFileSync(file));
    if (decoded.kind === 'text') return { kind: 'document', file, text: decoded.text };
    return { kind: 'unreadable', file, reason: '不是文本文件，或认不出编码' };
  } catch (error) {
    return {
      kind: 'unreadable',
      file,
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}
