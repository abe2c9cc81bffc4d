import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeLines } from './merge-lines.js';

/** Sorted lines of counts that memory has no room for, in files of a temporary folder; each file is a "run". */
export class RunFolder {
  readonly name: string;
  #runs: string[] = [];
  #made = 0;

  /** Throws the system's error where no folder can be made. */
  constructor(parent = tmpdir()) {
    this.name = mkdtempSync(join(parent, 'biganzi-'));
  }

  get runs(): readonly string[] {
    return this.#runs;
  }

  /** Writes a run of lines of bytes that are in order. Throws the system's error, for a full disk. */
  write(lines: Iterable<string>): void {
    this.#runs.push(this.#writeRun(lines));
  }

  /** Takes runs of another folder, which must last as long as this one. */
  adopt(runs: readonly string[]): void {
    for (const run of runs) this.#runs.push(run);
  }

  /** The lines of all runs, in order and added up. The folder must not be removed before the last. */
  *lines(): Generator<string> {
    while (this.#runs.length > MOST_OPEN) {
      const first = this.#runs.slice(0, MOST_OPEN);
      const merged = this.#writeRun(mergeLines(first.map(readRun)));
      for (const run of first) rmSync(run);
      this.#runs = [...this.#runs.slice(MOST_OPEN), merged];
    }
    yield* mergeLines(this.#runs.map(readRun));
  }

  /** Takes the folder off the disk. */
  remove(): void {
    rmSync(this.name, { recursive: true, force: true });
  }

  #writeRun(lines: Iterable<string>): string {
    const name = join(this.name, `run-${this.#made}`);
    this.#made += 1;
    const file = openSync(name, 'wx');
    try {
      for (const chunk of toChunks(lines)) writeSync(file, chunk, null, 'latin1');
    } finally {
      closeSync(file);
    }
    return name;
  }
}

/** Runs that are read at a time: an open file and a buffer each. */
const MOST_OPEN = 64;

/** Bytes. */
const CHUNK = 1 << 18;

/** Bytes: every open run has as many in memory, and their lines. */
const READ_CHUNK = 1 << 15;

/** Lines put together, so that they are written in few calls. */
export function* toChunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function* readRun(name: string): Generator<string> {
  const file = openSync(name, 'r');
  try {
    const buffer = Buffer.allocUnsafe(READ_CHUNK);
    let rest = '';
    for (;;) {
      const length = readSync(file, buffer);
      if (length === 0) break;
      const lines = (rest + buffer.toString('latin1', 0, length)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
