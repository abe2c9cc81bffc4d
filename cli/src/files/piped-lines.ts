// Standard input and output as a filter has them: lines without end, as fast as whoever reads takes them.
import { once } from 'node:events';

/** Lines of standard input, some at a time, without their ends. Rejects with the signal's reason when it is aborted. */
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

/** Writes bytes to standard output, waiting where its reader is slower. */
export async function writePiped(chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk, 'latin1')) await once(process.stdout, 'drain');
  }
}
