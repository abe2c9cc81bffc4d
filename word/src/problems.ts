import type { Localized } from '../../core/src/index.js';

/** Why a file cannot be read as a Word document. */
export type WordProblemKind = keyof typeof WORD_PROBLEMS;

/** The messages to the user: the problem and what to do about it. */
export const WORD_PROBLEMS = {
  oldWord: {
    zh: '是旧版 Word 或 WPS 文档，或者加了密码：请用 Word 或 WPS 打开（去掉密码），另存为 .docx',
    en: 'it is a document of an old Word or WPS, or has a password: open it in Word or WPS, remove the password and save it as .docx',
  },
  richText: {
    zh: '是 RTF 文档：请用 Word 或 WPS 打开，另存为 .docx',
    en: 'it is an RTF document: open it in Word or WPS and save it as .docx',
  },
  webPage: {
    zh: '是网页，只是文件名像 Word 文档：请用 Word 或 WPS 打开，另存为 .docx',
    en: 'it is a web page with the name of a Word document: open it in Word or WPS and save it as .docx',
  },
  broken: {
    zh: 'docx 已损坏，或不是 Word 文档',
    en: 'it is a broken docx, or no Word document',
  },
  encrypted: {
    zh: '压缩包加了密码，无法读取',
    en: 'its archive is encrypted',
  },
  tooLarge: {
    zh: '展开后太大（正文等部件合计上限 32 MB），没有读取',
    en: 'it is too large when unpacked (32 MB for all parts of text)',
  },
  tooDeep: {
    zh: '文档结构嵌套太深，没有读取',
    en: 'its structure is nested too deeply',
  },
  entities: {
    zh: '含有 XML 实体声明，Word 文档不应有，没有读取',
    en: 'it declares XML entities, which no Word document does',
  },
  encoding: {
    zh: '部件不是 UTF-8 编码，只能读取，不能写回',
    en: 'its text is not encoded in UTF-8: it can be read, not written back',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Thrown inside this folder; its public functions return a `Refusal` instead. */
export class WordProblem extends Error {
  constructor(readonly kind: WordProblemKind) {
    super(WORD_PROBLEMS[kind].en);
    this.name = 'WordProblem';
  }
}

/** A document that could not be read or written, and why. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: Localized;
}

/** Runs a task and turns a `WordProblem` into a refusal. @throws any other error again, because it is a bug */
export function orRefusal<T>(task: () => T): T | Refusal {
  try {
    return task();
  } catch (error) {
    if (!(error instanceof WordProblem)) throw error;
    return { kind: 'refused', reason: WORD_PROBLEMS[error.kind] };
  }
}
