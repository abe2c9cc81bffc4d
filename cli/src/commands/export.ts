import { extname, join, parse } from 'node:path';
import { decodeText } from '../../../miner/src/decode-text.js';
import type { PageProfile } from '../../../word/src/writing/profile.js';
import type { Problem } from '../files/problem.js';
import { readAnyDraft } from '../files/read-any-draft.js';
import { type Draft, readDraftBytes, readPipedDraft } from '../files/read-draft.js';
import { findTargetProblem, writeNew } from '../files/write-new.js';
import type { Output } from '../output.js';
import { toVisibleText } from '../reporters/display-width.js';
import type { ExitCode } from './check.js';

export interface ExportOptions {
  readonly format: 'docx' | 'pdf' | 'md' | 'txt';
  /** `official`, `speech`, or the path of a JSON file. */
  readonly profile: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly spokenNumbers?: boolean;
}

/** `biganzi export`: lays one draft out as a document. @returns 2 if it could not be read or written */
export async function exportDraft(
  file: string,
  options: ExportOptions,
  output: Output,
): Promise<ExitCode> {
  const draft = file === '-' ? await readPipedDraft('<stdin>') : await readAnyDraft(file);
  const written = 'text' in draft ? await writeExport(draft, options) : draft;
  if ('message' in written) {
    output.report(written);
    return 2;
  }
  output.write(`已导出 ${toVisibleText(written.path)}\n`);
  return 0;
}

async function writeExport(
  draft: Draft,
  options: ExportOptions,
): Promise<{ readonly path: string } | Problem> {
  const path = options.out ?? nameBeside(draft.file, options.format);
  if (path === undefined) return { file: draft.file, message: '请用 -o 写明导出到哪个文件' };
  const refused = findTargetProblem(path, draft.file, options.force);
  if (refused) return refused;
  const content = await layOut(draft, options);
  if (typeof content !== 'string' && 'message' in content) return content;
  return writeNew(path, content);
}

/** 讲话.txt → 讲话.docx */
function nameBeside(file: string, format: string): string | undefined {
  if (file === '<stdin>') return undefined;
  const { dir, name } = parse(file);
  return join(dir, `${name}.${format}`);
}

async function layOut(
  { file, text }: Draft,
  options: ExportOptions,
): Promise<Uint8Array | string | Problem> {
  const word = await import('../../../word/src/export-word.js');
  const kind = extname(file).toLowerCase() === '.md' ? 'markdown' : 'plain';
  const { format } = options;
  if (format === 'md' || format === 'txt') return word.exportText({ text, kind }, format);
  const profile = chooseProfile(options, word);
  if ('message' in profile) return profile;
  const docx = await word.exportDocx({ text, kind }, profile);
  if (format === 'docx') return docx;
  const { convertToPdf } = await import('../../../word/src/convert-to-pdf.js');
  const pdf = await convertToPdf(docx);
  return 'reason' in pdf ? { file, message: pdf.reason.zh } : pdf;
}

type WordExport = typeof import('../../../word/src/export-word.js');

function chooseProfile(
  { profile: name, spokenNumbers }: ExportOptions,
  { PROFILES, readProfile }: WordExport,
): PageProfile | Problem {
  const profile =
    name === 'official' || name === 'speech' ? PROFILES[name] : readOwnProfile(name, readProfile);
  if ('message' in profile || spokenNumbers === undefined) return profile;
  return { ...profile, spokenNumbers };
}

function readOwnProfile(
  file: string,
  readProfile: WordExport['readProfile'],
): PageProfile | Problem {
  const bytes = readDraftBytes(file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const decoded = decodeText(bytes);
  const read = readProfile(decoded.kind === 'text' ? decoded.text : '');
  if (read.kind === 'profile') return read.profile;
  return { file, message: `版式有误：${read.problems.join('；')}` };
}
