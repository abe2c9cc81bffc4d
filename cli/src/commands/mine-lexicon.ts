import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Candidate, mineLexicon } from '../../../miner/src/lexicon/mine-lexicon.js';
import {
  EMPTY_REVIEW,
  findUnreviewed,
  type LexiconReview,
  parseReview,
} from '../../../miner/src/lexicon/review.js';
import { foldText, kindOfFolder, type LexiconText } from '../../../miner/src/lexicon/texts.js';
import { writeCandidates } from '../../../miner/src/lexicon/write-lexicon.js';
import { readCorpus } from '../../../miner/src/read-corpus.js';
import { codeOf, pathOf, toProblem } from '../files/problem.js';
import type { Output } from '../output.js';
import type { ExitCode } from './check.js';

/** What `biganzi mine --lexicon` is told. */
export interface MineLexiconOptions {
  /** Where the candidates go, and where the review of earlier ones lies if there is one. */
  readonly target: string;
  /** Names of subfolders whose texts have no slogans. */
  readonly contrast: readonly string[];
  /** Names of subfolders that are left out. */
  readonly exclude: readonly string[];
}

const MINED_FILE = 'cliches-mined.json';
const REVIEW_FILE = 'cliches-review.json';

/** `biganzi mine --lexicon`: writes the phrases of a corpus that may be slogans, and names those nobody judged yet. */
export async function mineLexiconOf(
  folder: string,
  options: MineLexiconOptions,
  output: Output,
): Promise<ExitCode> {
  try {
    const review = readReview(options.target);
    const { texts, unreadable } = await readTexts(folder, options, output);
    if (!texts.some(({ kind }) => kind !== 'contrast')) {
      output.report({ file: folder, message: '里面没有可读的文稿（txt、md）' });
      return 2;
    }
    const candidates = mineLexicon(texts, review.always);
    const file = join(options.target, MINED_FILE);
    mkdirSync(options.target, { recursive: true });
    writeFileSync(file, writeCandidates(candidates, review));
    output.write(`${file}\n从 ${texts.length} 篇文稿里提炼出 ${candidates.length} 条\n`);
    output.write(describeUnreviewed(findUnreviewed(candidates, review)));
    return unreadable === 0 ? 0 : 2;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    output.report(toProblem(pathOf(error) ?? folder, error));
    return 2;
  }
}

function readReview(target: string): LexiconReview {
  const file = join(target, REVIEW_FILE);
  return existsSync(file) ? parseReview(readFileSync(file, 'utf8')) : EMPTY_REVIEW;
}

async function readTexts(folder: string, options: MineLexiconOptions, output: Output) {
  const texts: LexiconText[] = [];
  let unreadable = 0;
  for await (const item of readCorpus(folder)) {
    const parent = basename(dirname(item.file));
    if (options.exclude.includes(parent)) continue;
    if (item.kind === 'document') {
      texts.push({ text: foldText(item.text), kind: kindOfFolder(parent, options.contrast) });
    } else {
      unreadable += 1;
      output.report({ file: item.file, message: item.reason.zh });
    }
  }
  return { texts, unreadable };
}

/** How many names are printed. */
const SHOWN = 50;

function describeUnreviewed(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return '全部审定过\n';
  const names = candidates.slice(0, SHOWN).map(({ phrase }) => phrase);
  const more = candidates.length > SHOWN ? '……' : '';
  return `待审定 ${candidates.length} 条：${names.join(' ')}${more}\n`;
}
