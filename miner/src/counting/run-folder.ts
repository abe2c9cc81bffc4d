import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeLines } from './merge-lines.js';

/** The sorted runs of an external sort: files with lines of counts in a temporary folder. */
export class RunFolder {
  readonly name: string;
  #runs: string[] = [];
  #created = 0;

  /** @throws the system error if the folder cannot be created */
  constructor(parent = tmpdir()) {
    this.name = mkdtempSync(join(parent, 'biganzi-'));
  }

  get runs(): readonly string[] {
    return this.#runs;
  }

  /** Writes a run of sorted lines of bytes. @throws the system error, such as for a full disk */
  write(lines: Iterable<string>): void {
    this.#runs.push(this.#writeRun(lines));
  }

  /** Adds runs of another folder, which must exist as long as this one. */
  adopt(runs: readonly string[]): void {
    for (const run of runs) this.#runs.push(run);
  }

  /** The lines of all runs, merged and added up. The folder must not be removed before the last line is read. */
  *lines(): Generator<string> {
    while (this.#runs.length > MAX_OPEN_RUNS) {
      const first = this.#runs.slice(0, MAX_OPEN_RUNS);
      const merged = this.#writeRun(mergeLines(first.map(readRun)));
      for (const run of first) rmSync(run);
      this.#runs = [...this.#runs.slice(MAX_OPEN_RUNS), merged];
    }
    yield* mergeLines(this.#runs.map(readRun));
  }

  /** Removes the folder. */
  remove(): void {
    rmSync(this.name, { recursive: true, force: true });
  }

  #writeRun(lines: Iterable<string>): string {
    const name = join(this.name, `run-${this.#created}`);
    this.#created += 1;
    const file = openSync(name, 'wx');
    try {
      for (const chunk of toChunks(lines)) writeSync(file, chunk, null, 'latin1');
    } finally {
      closeSync(file);
    }
    return name;
  }
}

/** Runs that are read at the same time; each needs an open file and a buffer. */
const MAX_OPEN_RUNS = 64;

/** In bytes. */
const CHUNK = 1 << 18;

/** In bytes; every open run keeps one such buffer and its lines in memory. */
const READ_CHUNK = 1 << 15;

/** Joins lines into chunks, to write them in few calls. */
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
