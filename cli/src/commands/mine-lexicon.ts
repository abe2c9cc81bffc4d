import { existsSync, readFileSync } from 'node:fs';
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
import { type CorpusItem, readCorpusFile, walkCorpus } from '../../../miner/src/read-corpus.js';
import { writeWhole } from '../files/write-whole.js';
import type { Output } from '../output.js';
import { stopSignal } from '../stop-signal.js';
import type { ExitCode } from './check.js';
import { toExitCode } from './mine.js';

/** The options of `biganzi mine --lexicon`. */
export interface MineLexiconOptions {
  /** The folder to write the candidates to; it may hold the review of earlier ones. */
  readonly target: string;
  /** Names of subfolders whose texts have no clichés. */
  readonly contrast: readonly string[];
  /** Names of subfolders that are left out. */
  readonly exclude: readonly string[];
}

const MINED_FILE = 'cliches-mined.json';
const REVIEW_FILE = 'cliches-review.json';

/** `biganzi mine --lexicon`: writes the candidate clichés of a corpus, and prints those not yet reviewed. */
export async function mineLexiconOf(
  folders: readonly string[],
  options: MineLexiconOptions,
  output: Output,
): Promise<ExitCode> {
  try {
    const review = readReview(options.target);
    if (!review) {
      output.report({ file: join(options.target, REVIEW_FILE), message: '不是有效的 JSON' });
      return 2;
    }
    return write(await readTexts(folders, options, output), review, options.target, output);
  } catch (error) {
    return toExitCode(error, folders[0] ?? '', output);
  }
}

/** The review in the target folder; `undefined` if it is not valid JSON. */
function readReview(target: string): LexiconReview | undefined {
  const file = join(target, REVIEW_FILE);
  if (!existsSync(file)) return EMPTY_REVIEW;
  try {
    return parseReview(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function readTexts(
  folders: readonly string[],
  { contrast, exclude }: MineLexiconOptions,
  output: Output,
): Promise<readonly LexiconText[]> {
  const texts: LexiconText[] = [];
  for await (const item of readFolders(folders, exclude)) {
    if (item.kind === 'document') {
      const kind = kindOfFolder(folderOf(item.file), contrast);
      texts.push({ text: foldText(item.text), kind });
    } else {
      output.report({ file: item.file, message: item.reason.zh });
    }
  }
  return texts;
}

async function* readFolders(
  folders: readonly string[],
  exclude: readonly string[],
): AsyncGenerator<CorpusItem> {
  const signal = stopSignal();
  for (const found of folders.flatMap((folder) => [...walkCorpus(folder)])) {
    if (exclude.includes(folderOf(found.file))) continue;
    yield found.kind === 'file' ? await readCorpusFile(found, { signal }) : found;
  }
}

function folderOf(file: string): string {
  return basename(dirname(file));
}

function write(
  texts: readonly LexiconText[],
  review: LexiconReview,
  target: string,
  output: Output,
): ExitCode {
  if (!texts.some(({ kind }) => kind !== 'contrast')) {
    output.tell('biganzi: 没有可读的文稿（txt、md、gongwen、gw、docx）');
    return 2;
  }
  const candidates = mineLexicon(texts, review.always);
  const text = writeCandidates(candidates, review);
  for (const path of writeWhole(target, [{ name: MINED_FILE, text }])) output.write(`${path}\n`);
  output.write(`从 ${texts.length} 篇文稿里提炼出 ${candidates.length} 条\n`);
  output.write(describeUnreviewed(findUnreviewed(candidates, review)));
  return 0;
}

/** How many candidates are printed. */
const MAX_LISTED = 50;

function describeUnreviewed(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return '全部审定过\n';
  const names = candidates.slice(0, MAX_LISTED).map(({ phrase }) => phrase);
  const more = candidates.length > MAX_LISTED ? ' ……' : '';
  return `待审定 ${candidates.length} 条：${names.join(' ')}${more}\n`;
}
