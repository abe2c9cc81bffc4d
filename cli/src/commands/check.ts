import { dirname, extname } from 'node:path';
import {
  addStaleYears,
  analyze,
  type CalendarDate,
  createLineMap,
  dropIgnored,
  IGNORED_FILE,
  looksOfficial,
  parseDocument,
  type Settings,
  type Severity,
} from '../../../core/src/index.js';
import { createIgnoredReader, type FoundIgnored } from '../../../miner/src/reading/find-ignored.js';
import type { Problem } from '../files/problem.js';
import type { Draft } from '../files/read-draft.js';
import { readDrafts } from '../files/read-drafts.js';
import {
  createSettingsReader,
  findConfigProblem,
  type FolderSettings,
} from '../files/read-settings.js';
import { SEVERITIES } from '../messages.js';
import type { Output } from '../output.js';
import { type CheckedDraft, locateFinding } from '../reporters/located-finding.js';
import { placeInWord } from '../reporters/word-place.js';
import { toVisibleText } from '../reporters/display-width.js';
import { createReporter, type Reporter } from './check-reporter.js';
import { createGateReporter } from './gate-reporter.js';
import type { CheckOptions } from './check-options.js';
import { type Archive, listReuse, readArchive } from './reuse.js';

export type { CheckOptions } from './check-options.js';

/** 0: no finding at or above the threshold, or with `--gate` every draft ready. 1: otherwise. 2: something could not be checked. */
export type ExitCode = 0 | 1 | 2;

/** `biganzi check`: reports what the rules find in files, folders, patterns and `-`. */
export async function check(
  args: readonly string[],
  options: CheckOptions,
  output: Output,
): Promise<ExitCode> {
  const problem = findConfigProblem(options.config);
  if (problem) {
    output.report(problem);
    return 2;
  }
  const base = createRun(options, output);
  const run: Run = { ...base, archive: await readArchive(options.archive, { ...base, output }) };
  const reading = { stdinName: options.stdinFilename ?? '<stdin>', progress: output.progress };
  for await (const { draft, named } of readDrafts(args, reading)) checkDraft(draft, named, run);
  if (run.reporter.files === 0 && !run.failed()) output.tell('没有找到要检查的文稿');
  run.reporter.end();
  return run.failed() ? 2 : run.demandsChanges() ? 1 : 0;
}

interface Run {
  readonly options: CheckOptions;
  readonly reporter: Reporter;
  readonly today: CalendarDate;
  settingsOf(folder: string): FolderSettings;
  /** Reads the findings that the writer chose to ignore. */
  readonly ignoredIn: (file: string) => FoundIgnored;
  /** The older drafts of `--archive`, if given. */
  readonly archive: Archive | undefined;
  readonly fail: (problem: Problem) => void;
  /** Prints which part of a draft was not checked as it stands in the file. */
  readonly note: (file: string, notice: string) => void;
  failed(): boolean;
  /** Whether the findings call for exit code 1. */
  demandsChanges(): boolean;
}

function createRun(options: CheckOptions, output: Output): Omit<Run, 'archive'> {
  const problems: string[] = [];
  const fail = (problem: Problem) => {
    problems.push(`${problem.file}：${problem.message}`);
    output.report(problem);
  };
  const reported = new Set<FolderSettings>();
  const read = createSettingsReader(options);
  const ignoredIn = createReportingReader(output);
  const gate = options.gate ? createGateReporter(output) : undefined;
  const reporter = gate ?? createReporter(options, output, problems);
  return {
    ...{ options, fail },
    note: (file, notice) => output.tell(`${toVisibleText(file)}：${notice}`),
    failed: () => problems.length > 0,
    demandsChanges: () => (gate ? gate.refused > 0 : exceeds(reporter.counts, options.failOn)),
    reporter,
    today: toCalendarDate(new Date()),
    ignoredIn,
    settingsOf(folder) {
      const found = read(folder);
      if (!reported.has(found)) found.problems.forEach((problem) => output.report(problem));
      reported.add(found);
      return found;
    },
  };
}

function checkDraft(draft: Draft | Problem, isNamed: boolean, run: Run): void {
  if (!('text' in draft)) {
    run.fail(draft);
    return;
  }
  const { settings } = run.settingsOf(dirname(draft.file));
  const checked = findFindings(draft, isNamed, settings, run);
  if (!checked) return;
  if (draft.notice !== undefined) run.note(draft.file, draft.notice);
  run.reporter.add(checked, settings.locale);
}

function findFindings(
  { file, text, places }: Draft,
  isNamed: boolean,
  settings: Settings,
  { options, today, fail, ignoredIn, archive }: Run,
): CheckedDraft | undefined {
  const document = parseDocument(text, {
    kind: extname(file).toLowerCase() === '.md' ? 'markdown' : 'plain',
    today,
    ...(options.date !== undefined && { documentDate: options.date }),
  });
  if (!isNamed && !looksOfficial(document)) return undefined;
  const { diagnostics, failures } = analyze(document, settings);
  for (const { rule, error } of failures) {
    fail({ file, message: `规则 ${rule} 出错，它的结果缺失（${String(error)}）` });
  }
  const reused = archive ? listReuse(document, { file, settings, archive }) : [];
  const all = [...diagnostics, ...reused].sort((a, b) => a.span.start - b.span.start);
  const { left } = dropIgnored(document, all, ignoredIn(file));
  const lines = createLineMap(text);
  const reported = options.gate ? addStaleYears(left, document, settings) : left;
  const findings = reported.map((found) => locateFinding(found, lines));
  return {
    file,
    text,
    findings: placeInWord(findings, { text, places, locale: settings.locale }),
    ...(options.gate && { document }),
  };
}

/** Reads files of ignored findings; a malformed one is reported once. */
function createReportingReader(output: Output): (file: string) => FoundIgnored {
  const read = createIgnoredReader();
  const reportedFiles = new Set<string>();
  return (file) => {
    const found = read(file);
    if (found.isBroken && found.path !== undefined && !reportedFiles.has(found.path)) {
      reportedFiles.add(found.path);
      output.report({ file: IGNORED_FILE, message: '写法有误，没有使用' });
    }
    return found;
  };
}

function exceeds(counts: Readonly<Record<Severity, number>>, threshold: Severity): boolean {
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(threshold) + 1);
  return failing.some((severity) => counts[severity] > 0);
}

function toCalendarDate(date: Date): CalendarDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
