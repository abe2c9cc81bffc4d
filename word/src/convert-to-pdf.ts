// A separate bundle (dist/word-pdf.js), and the only one that starts another program: LibreOffice, which makes the PDF.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Refusal } from './problems.js';

/** In milliseconds; a first start takes about 10 s, a document of 100 pages another 10 s. */
const TIME_LIMIT = 120_000;

/** Converts the bytes of a Word document to those of a PDF. */
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
    // The messages of LibreOffice depend on its language and mean nothing to the user.
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
/** Where installers for macOS and Windows put it, outside the search path. */
const INSTALL_PATHS = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program's absolute path; relative folders of the search path are ignored. */
function findOffice(searchPath: string): string | undefined {
  const folders = searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const named = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...named, ...INSTALL_PATHS].find((file) => existsSync(file));
}

/** Runs LibreOffice with a separate profile, so that the command is not passed to an instance that is already open. */
async function run(office: string, folder: string, source: string): Promise<void> {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf'];
  const options = { timeout: TIME_LIMIT, windowsHide: true };
  await promisify(execFile)(office, [...args, '--outdir', folder, source], options);
}
