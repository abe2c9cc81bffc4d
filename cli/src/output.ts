import { isatty } from 'node:tty';
import type { Problem } from './files/problem.js';
import { createProgress, type Progress } from './progress.js';
import { toVisibleText } from './reporters/display-width.js';

/** Where a command writes. Reports go to standard output, everything else to standard error. */
export interface Output {
  readonly progress: Progress;
  /** Columns of the terminal, or of a page where there is none. */
  readonly width: number;
  readonly isTerminal: boolean;
  write(text: string): void;
  tell(sentence: string): void;
  report(problem: Problem): void;
}

const PAGE_WIDTH = 100;

/** The output of this process. A reader that goes away (`| head`) ends it without a word. */
export function createOutput(): Output {
  const progress = createProgress(process.stderr);
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  const tell = (sentence: string) => {
    progress.clear();
    process.stderr.write(`${sentence}\n`);
  };
  return {
    progress,
    // Some terminals report no width at all, or zero.
    width: process.stdout.columns || PAGE_WIDTH,
    // Not `process.stdout.isTTY`, which is undefined in a pipe, whatever its type says.
    isTerminal: isatty(process.stdout.fd),
    write(text) {
      progress.clear();
      process.stdout.write(text);
    },
    tell,
    report: ({ file, message }) => tell(`biganzi: ${toVisibleText(file)}：${message}`),
  };
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
