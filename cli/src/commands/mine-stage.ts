import { finishLines, mapLines, PartialLineError, reduceLines } from '../../../miner/src/stages.js';
import { readPipedLines, writePiped } from '../files/piped-lines.js';
import { writeWhole } from '../files/write-whole.js';
import type { Output } from '../output.js';
import { stopSignal } from '../stop-signal.js';
import type { ExitCode } from './check.js';
import { toExitCode } from './mine.js';

/** The steps of mining that run as filters between pipes. */
export type Stage = 'map' | 'reduce' | 'finish';

/** `biganzi mine --stage`: one step of mining, from standard input to standard output (`finish`: into a folder). */
export async function runStage(stage: Stage, target: string, output: Output): Promise<ExitCode> {
  const signal = stopSignal();
  signal.addEventListener('abort', () => process.stdin.destroy(signal.reason as Error)); // `stopSignal` sets an Error
  try {
    switch (stage) {
      case 'map': {
        const onSkipped = (line: number) =>
          output.tell(`biganzi: 第 ${line} 行不是 {"text": "…"}，略过`);
        await writePiped(mapLines(readPipedLines('utf8', signal), { onSkipped }));
        return 0;
      }
      case 'reduce':
        await writePiped(reduceLines(readPipedLines('latin1', signal)));
        return 0;
      case 'finish':
        return await finish(target, signal, output);
    }
  } catch (error) {
    if (!(error instanceof PartialLineError)) return toExitCode(error, '标准输入', output);
    output.tell(`biganzi: ${PROBLEMS[error.problem]}：${error.excerpt}`);
    return 2;
  }
}

const PROBLEMS: Readonly<Record<PartialLineError['problem'], string>> = {
  format: '标准输入里有一行不是 --stage map 写出的计数',
  order: '标准输入没有按键的字节排序（LC_ALL=C sort -t TAB -k1,1）',
};

async function finish(target: string, signal: AbortSignal, output: Output): Promise<ExitCode> {
  const { files, documents } = await finishLines(readPipedLines('latin1', signal));
  if (documents === 0) {
    output.tell('biganzi: 标准输入里没有计数');
    return 2;
  }
  for (const path of writeWhole(target, files)) output.write(`${path}\n`);
  output.write(`从 ${documents} 篇文稿里提炼\n`);
  return 0;
}
