import type { WordText } from '../../../word/src/word-text.js';
import type { Problem } from './problem.js';
import { type Draft, readDraft, readDraftBytes } from './read-draft.js';

/** 讲话.docx, 讲话.docm, 讲话.doc, 讲话.wps, 讲话.rtf */
const WORD_NAME = /\.(?:docx|docm|dotx|doc|wps|rtf)$/iu;

/** Whether the file's name is that of a Word document. */
export function isWordName(file: string): boolean {
  return WORD_NAME.test(file);
}

/** Reads a draft from a text file or a Word document. The Word reader is loaded only when the first one is met. */
export async function readAnyDraft(file: string): Promise<Draft | Problem> {
  if (!isWordName(file)) return readDraft(file);
  const bytes = readDraftBytes(file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const { readWord } = await import('../../../word/src/word-files.js');
  const word = readWord(bytes);
  if (word.kind === 'refused') return { file, message: word.reason.zh };
  const notice = toNotice(word);
  const { text, places } = word;
  return { file, text, places, ...(notice !== undefined && { notice }) };
}

/** Tells the user how tracked changes were read, and what was not read. */
function toNotice({ revisions, comments, prompts }: WordText): string | undefined {
  const notes = [
    ...(revisions > 0 ? [`有 ${revisions} 处修订，按全部接受后的文字`] : []),
    ...(comments > 0 ? [`有 ${comments} 条批注，没有读入`] : []),
    ...(prompts > 0 ? [`有 ${prompts} 处内容控件没有填写`] : []),
  ];
  return notes.length > 0 ? notes.join('；') : undefined;
}
