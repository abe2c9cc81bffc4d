// The map, reduce and finish filters for a corpus too large for one machine (docs/mining-at-scale.md). Each reads and writes
// lines, so that another program can sort and distribute them in between.
import { CorpusCounter, type SpillOptions } from './counting/corpus-counter.js';
import { LineAdder, PartialLineError } from './counting/partial-lines.js';
import { toChunks } from './counting/run-folder.js';
import { SnippetFinisher } from './counting/snippet-finisher.js';
import type { Review } from './rank.js';
import type { OutputFile } from './write.js';

export { PartialLineError };

/** Batches of lines without line ends. */
export type LineSource = AsyncIterable<readonly string[]>;

/** How `mapLines` counts. */
export interface MapOptions extends SpillOptions {
  /** Called with the number, from 1, of each line that is no document. */
  readonly onSkipped?: (line: number) => void;
}

/**
 * Counts documents, one line of JSON each (`{"text": …}`), and yields partial counts in key order. The input is text; the
 * output are chunks of lines of bytes (latin1).
 */
export async function* mapLines(
  source: LineSource,
  options: MapOptions = {},
): AsyncGenerator<string> {
  const counter = new CorpusCounter(options);
  try {
    let number = 0;
    for await (const lines of source) {
      for (const line of lines) {
        number += 1;
        const text = readDocumentLine(line);
        if (text !== undefined) counter.add(text);
        else if (line.trim() !== '') options.onSkipped?.(number);
      }
    }
    yield* toChunks(counter.lines());
  } finally {
    counter.close();
  }
}

/** Adds up partial counts in key order. Input and output are bytes. @throws PartialLineError */
export async function* reduceLines(source: LineSource): AsyncGenerator<string> {
  const adder = new LineAdder();
  for await (const lines of source) {
    const complete = lines.flatMap((line) => (line === '' ? [] : (adder.push(line) ?? [])));
    yield* toChunks(complete);
  }
  const last = adder.end();
  if (last !== undefined) yield `${last}\n`;
}

/** Makes snippet files from partial counts in key order. @throws PartialLineError */
export async function finishLines(
  source: LineSource,
  review?: Review,
): Promise<{ readonly documents: number; readonly files: readonly OutputFile[] }> {
  const finisher = new SnippetFinisher(review);
  for await (const chunk of reduceLines(source)) {
    for (const line of chunk.split('\n')) if (line !== '') finisher.addLine(line);
  }
  return { documents: finisher.documents, files: finisher.files() };
}

function readDocumentLine(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isDocument = typeof value === 'object' && value !== null && 'text' in value;
    return isDocument && typeof value.text === 'string' ? value.text : undefined;
  } catch {
    return undefined;
  }
}
