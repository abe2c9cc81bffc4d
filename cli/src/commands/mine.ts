import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mineTexts } from '../../../miner/src/mine.js';
import { readCorpus } from '../../../miner/src/read-corpus.js';
import { codeOf, pathOf, toProblem } from '../files/problem.js';
import type { Output } from '../output.js';
import type { ExitCode } from './check.js';

/** `biganzi mine`: writes the snippets of a folder of drafts. */
export async function mineFolder(
  folder: string,
  target: string,
  output: Output,
): Promise<ExitCode> {
  const read = { documents: 0, unreadable: 0 };
  try {
    const files = mineTexts(await readTexts(folder, read, output));
    if (read.documents === 0) {
      output.report({ file: folder, message: '里面没有可读的文稿（txt、md）' });
      return 2;
    }
    mkdirSync(target, { recursive: true });
    for (const { name, text } of files) {
      writeFileSync(join(target, name), text);
      output.write(`${join(target, name)}\n`);
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    output.report(toProblem(pathOf(error) ?? folder, error));
    return 2;
  }
  output.write(`从 ${read.documents} 篇文稿里提炼\n`);
  return read.unreadable === 0 ? 0 : 2;
}

async function readTexts(
  folder: string,
  read: { documents: number; unreadable: number },
  output: Output,
): Promise<string[]> {
  const texts: string[] = [];
  for await (const item of readCorpus(folder)) {
    if (item.kind === 'document') {
      read.documents += 1;
      texts.push(item.text);
    } else {
      read.unreadable += 1;
      output.report({ file: item.file, message: item.reason.zh });
    }
  }
  return texts;
}
