import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { refused } from '../../miner/src/reading/skip-reasons.js';
import type { Problem } from './files/problem.js';
import { createProgress, type Progress } from './progress.js';
import { toTerminalText, toVisibleText } from './reporters/display-width.js';

/**
 * Where a command writes; the one place from which text reaches a terminal, and so the one that takes out what a terminal would
 * obey. Names, settings and drafts may hold anything.
 * Reports go to standard output, everything else to standard error.
 */
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
  process.stdout.on('error', endForError);
  process.stderr.on('error', endForError);
  const tell = (sentence: string) => {
    progress.clear();
    process.stderr.write(`${toTerminalText(sentence)}\n`);
  };
  return {
    progress,
    // Some terminals report no width at all, or zero.
    width: process.stdout.columns || PAGE_WIDTH,
    // Not `process.stdout.isTTY`, which is undefined in a pipe, whatever its type says.
    isTerminal: isatty(process.stdout.fd),
    write(text) {
      progress.clear();
      process.stdout.write(toTerminalText(text));
    },
    tell,
    report: ({ file, message }) =>
      tell(`biganzi: ${toVisibleText(file)}：${toVisibleText(message)}`),
  };
}

/** A reader that went away ends the run without a word; a full disk does with a sentence. */
function endForError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  try {
    writeSync(STANDARD_ERROR, `biganzi: 输出没有写完：${refused(error).zh}\n`);
  } catch {
    // Nothing can be said where standard error is what cannot be written; the exit code says it.
  }
  process.exit(2);
}

const STANDARD_ERROR = 2;
