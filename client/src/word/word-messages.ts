import type { WordDraft } from '../../../server/src/protocol.js';
import { inLocale } from '../locale.js';

/** The messages about Word documents. */
export interface WordMessages {
  readonly chooseLayout: string;
  readonly exportTitle: string;
  readonly exportSuffix: string;
  readonly official: string;
  readonly officialDetail: string;
  readonly speech: string;
  readonly speechDetail: string;
  readonly ownLayout: string;
  readonly ownLayoutDetail: string;
  readonly layoutRefused: (reason: string) => string;
  readonly exported: (file: string) => string;
  readonly open: string;
  readonly noDocument: (file: string) => string;
  readonly writtenBack: (done: number, skipped: number, file: string) => string;
  readonly nothingToWrite: (file: string) => string;
  readonly shown: (read: Pick<WordDraft, 'revisions' | 'comments' | 'prompts'>) => string;
  readonly saveAsDraft: string;
  readonly exists: (file: string) => string;
  readonly notOpened: (file: string) => string;
  readonly chooseDocument: string;
}

/** The messages in the language of the settings. */
export function wordMessages(): WordMessages {
  return inLocale(CHINESE, ENGLISH);
}

const CHINESE: WordMessages = {
  chooseLayout: '选择版式',
  exportTitle: '导出 Word',
  exportSuffix: '导出',
  official: '公文版式',
  officialDetail: 'GB/T 9704：三号仿宋，每页 22 行，每行 28 字',
  speech: '读稿版式',
  speechDetail: '二号字，行距宽，标出停顿和数字，一句话不跨页',
  ownLayout: '本单位的版式…',
  ownLayoutDetail: '选一个版式文件（JSON），只写与公文或读稿版式不同的项目',
  layoutRefused: (reason) => `版式文件有误：${reason}。`,
  exported: (file) => `已导出 ${file}。`,
  open: '打开',
  noDocument: (file) => `旁边没有 ${file}：从 Word 打开后另存的文稿，才能写回那份 Word 文档。`,
  writtenBack: (done, skipped, file) =>
    `${file} 改了 ${done} 处。` +
    (skipped > 0
      ? `另有 ${skipped} 处没有写回：自动编号、域、文本框和新增的段落要在 Word 里改。`
      : ''),
  nothingToWrite: (file) => `${file} 与文稿相同，没有改动。`,
  shown: ({ revisions, comments, prompts }) =>
    '这是 Word 文档的文字，只读。' +
    (revisions > 0 ? `有 ${revisions} 处修订，按全部接受后的文字显示。` : '') +
    (comments > 0 ? `有 ${comments} 条批注，没有显示。` : '') +
    (prompts > 0 ? `有 ${prompts} 处内容控件没有填写。` : ''),
  saveAsDraft: '另存为文稿',
  exists: (file) => `已有 ${file}，没有覆盖，直接打开。`,
  notOpened: (file) => `无法读取 ${file}。`,
  chooseDocument: '从哪份 Word 文档打开',
};

const ENGLISH: WordMessages = {
  chooseLayout: 'Choose a layout',
  exportTitle: 'Export Word',
  exportSuffix: 'export',
  official: 'Official layout',
  officialDetail: 'GB/T 9704: 22 lines of 28 characters',
  speech: 'Speaker’s copy',
  speechDetail: 'Large type, wide lines, pauses and figures marked, no sentence over two pages',
  ownLayout: 'The layout of your office…',
  ownLayoutDetail: 'A JSON file with what differs from one of these two',
  layoutRefused: (reason) => `The layout cannot be used: ${reason}.`,
  exported: (file) => `Exported ${file}.`,
  open: 'Open',
  noDocument: (file) => `There is no ${file} beside this draft to write back to.`,
  writtenBack: (done, skipped, file) =>
    `${done} changes written to ${file}.` +
    (skipped > 0
      ? ` ${skipped} were not: change automatic numbers, fields, text boxes and new paragraphs in Word.`
      : ''),
  nothingToWrite: (file) => `${file} is the same as the draft; nothing was changed.`,
  shown: ({ revisions, comments, prompts }) =>
    'This is the text of the Word document, read-only.' +
    (revisions > 0 ? ` ${revisions} tracked changes are shown as accepted.` : '') +
    (comments > 0 ? ` ${comments} comments are not shown.` : '') +
    (prompts > 0 ? ` ${prompts} content controls are not filled in.` : ''),
  saveAsDraft: 'Save as Draft',
  exists: (file) => `${file} is there already; it was opened, not overwritten.`,
  notOpened: (file) => `${file} cannot be read.`,
  chooseDocument: 'Open which Word document?',
};
