// Standard input and output of a filter: streams of lines with back-pressure.
import { once } from 'node:events';

/**
 * The lines of standard input in batches, without line ends.
 * @throws the signal's reason when it is aborted
 */
export async function* readPipedLines(
  encoding: 'utf8' | 'latin1',
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  process.stdin.setEncoding(encoding);
  let rest = '';
  for await (const chunk of process.stdin) {
    signal.throwIfAborted();
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') yield [rest];
}

/** Writes latin1 strings as bytes to standard output, waiting while its reader is slower. */
export async function writePiped(chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk, 'latin1')) await once(process.stdout, 'drain');
  }
}
