import { dirname, extname, join, parse } from 'node:path';
import {
  analyze,
  createLineMap,
  DEFAULT_SPEECH_RATE,
  dropIgnored,
  type Locale,
  parseDocument,
  readHealthReport,
} from '../../../core/src/index.js';
import { createIgnoredReader } from '../../../miner/src/reading/find-ignored.js';
import type { Problem } from '../files/problem.js';
import { readAnyDraft } from '../files/read-any-draft.js';
import { type Draft, readPipedDraft } from '../files/read-draft.js';
import { createSettingsReader, findConfigProblem } from '../files/read-settings.js';
import { findTargetProblem, writeNew } from '../files/write-new.js';
import type { Output } from '../output.js';
import { toVisibleText } from '../reporters/display-width.js';
import type { ExitCode } from './check.js';

export interface ReportOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly config?: string;
  readonly locale?: Locale;
  readonly date?: string;
  /** In characters per minute. */
  readonly speechRate?: number;
}

/** `biganzi report`: writes the health report of one draft as a page. @returns 2 if it could not be read or written */
export async function report(
  file: string,
  options: ReportOptions,
  output: Output,
): Promise<ExitCode> {
  const problem = findConfigProblem(options.config);
  const draft =
    problem ?? (file === '-' ? await readPipedDraft('<stdin>') : await readAnyDraft(file));
  const written = 'text' in draft ? await writeReport(draft, options, output) : draft;
  if ('message' in written) {
    output.report(written);
    return 2;
  }
  output.write(`已写出体检报告 ${toVisibleText(written.path)}\n`);
  return 0;
}

async function writeReport(
  draft: Draft,
  options: ReportOptions,
  output: Output,
): Promise<{ readonly path: string } | Problem> {
  const path = options.out ?? nameBeside(draft.file);
  if (path === undefined) return { file: draft.file, message: '请用 -o 写明报告写到哪个文件' };
  const refused = findTargetProblem(path, draft.file, options.force);
  if (refused) return refused;
  if (draft.notice !== undefined) {
    output.tell(`${toVisibleText(draft.file)}：${draft.notice}`);
  }
  return writeNew(path, await toPage(draft, options, output));
}

/** 讲话.txt → 讲话.report.html */
function nameBeside(file: string): string | undefined {
  if (file === '<stdin>') return undefined;
  const { dir, name } = parse(file);
  return join(dir, `${name}.report.html`);
}

async function toPage(
  { file, text }: Draft,
  { config, locale, date, speechRate }: ReportOptions,
  output: Output,
): Promise<string> {
  const { settings, problems } = createSettingsReader({ config, locale })(dirname(file));
  problems.forEach((problem) => output.report(problem));
  const document = parseDocument(text, {
    kind: extname(file).toLowerCase() === '.md' ? 'markdown' : 'plain',
    ...(date !== undefined && { documentDate: date }),
  });
  const { diagnostics } = analyze(document, settings);
  const { left } = dropIgnored(document, diagnostics, createIgnoredReader()(file));
  const source = { diagnostics: left, settings, rate: speechRate ?? DEFAULT_SPEECH_RATE };
  const { toReportPage } = await import('../../../pages/src/pages.js');
  const lines = createLineMap(text);
  const { html } = await toReportPage(readHealthReport(document, source), {
    ...{ text, locale: settings.locale, form: 'file' },
    positionAt: (offset) => lines.positionAt(offset),
  });
  return html;
}
