import { dirname, extname } from 'node:path';
import {
  analyze,
  type CalendarDate,
  DEFAULT_SPEECH_RATE,
  type Figures,
  type Locale,
  looksOfficial,
  parseDocument,
  readFigures,
  readParagraphFigures,
  type Settings,
  topCliches,
} from '../../../core/src/index.js';
import type { Draft } from '../files/read-draft.js';
import { readDrafts } from '../files/read-drafts.js';
import { createSettingsReader, findConfigProblem } from '../files/read-settings.js';
import type { Output } from '../output.js';
import { type DraftStats, locateParagraphs, locateSections } from '../reporters/draft-stats.js';
import { reportStatsJson } from '../reporters/stats-json.js';
import { reportStatsText } from '../reporters/stats-text.js';
import type { ExitCode } from './check.js';

export interface StatsOptions {
  readonly format: 'text' | 'json';
  readonly sort: 'name' | 'density';
  readonly config?: string;
  readonly locale?: Locale;
  /** In characters per minute. */
  readonly speechRate?: number;
  /** How many clichés of each draft are listed. */
  readonly top: number;
}

/** `biganzi stats`: prints the length of drafts, their share of clichés, and which clichés they use most. */
export async function stats(
  args: readonly string[],
  options: StatsOptions,
  output: Output,
): Promise<ExitCode> {
  const problem = findConfigProblem(options.config);
  if (problem) {
    output.report(problem);
    return 2;
  }
  const { drafts, failed } = await readAll(args, options, output);
  if (drafts.length === 0 && !failed) output.tell('没有找到文稿');
  const sorted = options.sort === 'density' ? sortByDensity(drafts) : drafts;
  output.write(
    options.format === 'json'
      ? reportStatsJson(sorted)
      : reportStatsText(sorted, { locale: options.locale ?? 'zh', width: output.width }),
  );
  return failed ? 2 : 0;
}

/** The figures of the drafts that the arguments name, in their order. */
async function readAll(
  args: readonly string[],
  options: StatsOptions,
  output: Output,
): Promise<{ readonly drafts: DraftStats[]; readonly failed: boolean }> {
  const settingsOf = createSettingsReader({ config: options.config, locale: options.locale });
  const drafts: DraftStats[] = [];
  let failed = false;
  const reading = { stdinName: '<stdin>', progress: output.progress };
  for await (const { draft, named } of readDrafts(args, reading)) {
    if (!('text' in draft)) {
      failed = true;
      output.report(draft);
      continue;
    }
    const { settings } = settingsOf(dirname(draft.file));
    for (const one of readStats(draft, named, { settings, options })) drafts.push(one);
  }
  return { drafts, failed };
}

/** The figures of one draft; empty for a file found in a folder that is no official text. */
function readStats(
  { file, text }: Draft,
  isNamed: boolean,
  { settings, options }: { settings: Settings; options: StatsOptions },
): DraftStats[] {
  const document = parseDocument(text, {
    kind: extname(file).toLowerCase() === '.md' ? 'markdown' : 'plain',
    today: toCalendarDate(new Date()),
  });
  if (!isNamed && !looksOfficial(document)) return [];
  const { diagnostics } = analyze(document, settings);
  const { lexicon } = settings;
  const rate = options.speechRate ?? DEFAULT_SPEECH_RATE;
  const figures = readFigures(document, { diagnostics, lexicon, rate });
  const slogans = topCliches(document, lexicon).slice(0, options.top);
  const paragraphs = locateParagraphs(document, readParagraphFigures(document, lexicon));
  const sections = locateSections(document, figures);
  return [{ file, figures: figures.whole, sections, paragraphs, slogans }];
}

/** Sorts drafts, and the sections of each, by their share of clichés, largest first. */
function sortByDensity(drafts: readonly DraftStats[]): readonly DraftStats[] {
  return drafts
    .map((draft) => ({ ...draft, sections: draft.sections.toSorted(byDensity) }))
    .sort(byDensity);
}

function byDensity(a: { readonly figures: Figures }, b: { readonly figures: Figures }): number {
  return b.figures.density - a.figures.density;
}

function toCalendarDate(date: Date): CalendarDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
