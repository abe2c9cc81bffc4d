import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mineTexts } from '../../../miner/src/mine.js';
import { readCorpus } from '../../../miner/src/read-corpus.js';
import { toProblem } from '../files/problem.js';
import type { Output } from '../output.js';
import type { ExitCode } from './check.js';

/** `biganzi mine`: writes the snippets of a folder of drafts. */
export function mineFolder(folder: string, target: string, output: Output): ExitCode {
  let unreadable = 0;
  const texts: string[] = [];
  try {
    for (const item of readCorpus(folder)) {
      if (item.kind === 'document') texts.push(item.text);
      else {
        unreadable += 1;
        output.report({ file: item.file, message: item.reason });
      }
    }
  } catch (error) {
    output.report(toProblem(folder, error));
    return 2;
  }
  if (texts.length === 0) {
    output.report({ file: folder, message: '里面没有可读的文稿（txt、md）' });
    return 2;
  }
  return writeFiles(texts, target, output) && unreadable === 0 ? 0 : 2;
}

function writeFiles(texts: readonly string[], target: string, output: Output): boolean {
  try {
    mkdirSync(target, { recursive: true });
    for (const { name, text } of mineTexts(texts)) {
      writeFileSync(join(target, name), text);
      output.write(`${join(target, name)}\n`);
    }
    output.write(`从 ${texts.length} 篇文稿里提炼\n`);
    return true;
  } catch (error) {
    output.report({ ...toProblem(target, error), file: target });
    return false;
  }
}
