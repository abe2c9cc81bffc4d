// A program of its own (dist/word-pdf.js), and the only one that starts another: LibreOffice, where it is installed, makes the PDF.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Refusal } from './problems.js';

/** Milliseconds; a first start takes about 10 s, a document of 100 pages as long again. */
const TIME_LIMIT = 120_000;

/** The bytes of a Word document as those of a PDF. */
export async function convertToPdf(bytes: Uint8Array): Promise<Uint8Array | Refusal> {
  const office = findOffice(process.env.PATH ?? '');
  if (office === undefined) return { kind: 'refused', reason: NO_OFFICE };
  const folder = await mkdtemp(path.join(tmpdir(), 'biganzi-pdf-'));
  try {
    const source = path.join(folder, 'draft.docx');
    await writeFile(source, bytes, { mode: 0o600 });
    await run(office, folder, source);
    return await readFile(path.join(folder, 'draft.pdf'));
  } catch {
    // Whatever LibreOffice says, it says in its own terms and languages.
    return { kind: 'refused', reason: OFFICE_FAILED };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const NO_OFFICE = {
  zh: '没有找到 LibreOffice（soffice），无法生成 PDF；可以先导出 docx，在 Word 或 WPS 里另存为 PDF',
  en: 'LibreOffice (soffice) was not found, so there is no PDF; export a docx and save it as PDF in Word or WPS',
};
const OFFICE_FAILED = {
  zh: 'LibreOffice 没有生成 PDF；可以先导出 docx，在 Word 或 WPS 里另存为 PDF',
  en: 'LibreOffice made no PDF; export a docx and save it as PDF in Word or WPS',
};

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
/** Where installers for macOS and Windows put it, outside the path. */
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program's absolute path; folders of the path that are relative are left out. */
function findOffice(searchPath: string): string | undefined {
  const folders = searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const named = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...named, ...USUAL_PLACES].find((file) => existsSync(file));
}

/** With settings of its own, so that an open LibreOffice is not asked to do it. */
async function run(office: string, folder: string, source: string): Promise<void> {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf'];
  const options = { timeout: TIME_LIMIT, windowsHide: true };
  await promisify(execFile)(office, [...args, '--outdir', folder, source], options);
}
