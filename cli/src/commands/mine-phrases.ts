import { basename, dirname } from 'node:path';
import { findLatestYear } from '../../../miner/src/phrases/latest-year.js';
import { minePhrases } from '../../../miner/src/phrases/mine-phrases.js';
import { type CorpusItem, readCorpus } from '../../../miner/src/read-corpus.js';
import { codeOf, pathOf, toProblem } from '../files/problem.js';
import { writeWhole } from '../files/write-whole.js';
import type { Output } from '../output.js';
import type { ExitCode } from './check.js';

/** The options of `biganzi mine --phrases`. */
export interface MinePhrasesOptions {
  readonly target: string;
  /** Names of subfolders that are left out. */
  readonly exclude: readonly string[];
  /** A phrase must occur in two texts whose latest year is this one or later; 0: no such condition. */
  readonly since: number;
}

const PHRASES_FILE = 'phrases.json';

/** `biganzi mine --phrases`: writes the phrases of a corpus that completion continues from their first characters. */
export async function minePhrasesOf(
  folders: readonly string[],
  options: MinePhrasesOptions,
  output: Output,
): Promise<ExitCode> {
  try {
    const { texts, skipped } = await readTexts(folders, options, output);
    if (texts.length === 0) {
      output.report({ file: folders.join(' '), message: '里面没有可读的文稿（txt、md）' });
      return 2;
    }
    const thisYear = new Date().getFullYear();
    const isCurrent = (text: string) => findLatestYear(text, thisYear) >= options.since;
    const code = await minePhrases(texts, { isCurrent });
    const text = `${JSON.stringify(code)}\n`;
    const [file = ''] = writeWhole(options.target, [{ name: PHRASES_FILE, text }]);
    output.write(`${file}\n从 ${texts.length} 篇文稿里提炼出 ${countPhrases(code)} 条\n`);
    return skipped === 0 ? 0 : 2;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    output.report(toProblem(pathOf(error) ?? folders.join(' '), error));
    return 2;
  }
}

async function readTexts(
  folders: readonly string[],
  { exclude }: MinePhrasesOptions,
  output: Output,
) {
  const texts: string[] = [];
  let skipped = 0;
  for await (const item of readFolders(folders)) {
    if (exclude.includes(basename(dirname(item.file)))) continue;
    if (item.kind === 'skipped') {
      skipped += 1;
      output.report({ file: item.file, message: item.reason.zh });
    } else {
      texts.push(item.text);
    }
  }
  return { texts, skipped };
}

async function* readFolders(folders: readonly string[]): AsyncGenerator<CorpusItem> {
  for (const folder of folders) yield* readCorpus(folder);
}

/** The first line of the file holds the words, every other line one phrase. */
function countPhrases(code: string): number {
  return code.split('\n').length - 2;
}
