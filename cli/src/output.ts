import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { refused } from '../../miner/src/reading/skip-reasons.js';
import type { Problem } from './files/problem.js';
import { createProgress, type Progress } from './progress.js';
import { toTerminalText, toVisibleText } from './reporters/display-width.js';

/**
 * Where a command writes. All text reaches the terminal through this interface, which removes control characters: names,
 * settings and drafts may contain any.
 */
export interface Output {
  readonly progress: Progress;
  /** Width in columns: of the terminal, or a default without one. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** Writes a part of the report to standard output. */
  write(text: string): void;
  /** Writes a line to standard error. */
  tell(sentence: string): void;
  /** Writes a problem to standard error. */
  report(problem: Problem): void;
}

const PAGE_WIDTH = 100;

/** The output of this process. If its reader closes the pipe (`| head`), the process ends without a message. */
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

/** Ends the process when output cannot be written: without a message for a closed pipe, with one otherwise (full disk). */
function endForError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  try {
    writeSync(STANDARD_ERROR, `biganzi: 输出没有写完：${refused(error).zh}\n`);
  } catch {
    // Standard error cannot be written either; only the exit code is left.
  }
  process.exit(2);
}

const STANDARD_ERROR = 2;
