import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Mined, mineFolders } from '../../../miner/src/mine-folders.js';
import { codeOf, pathOf, toProblem } from '../files/problem.js';
import { writeWhole } from '../files/write-whole.js';
import type { Output } from '../output.js';
import { CancelledError, stopSignal } from '../stop-signal.js';
import type { ExitCode } from './check.js';

/** The options of `biganzi mine`. */
export interface MineFoldersOptions {
  readonly target: string;
  /** Number of worker threads; by default all cores but one. */
  readonly jobs: number | undefined;
  /** Larger files, in bytes, are skipped. */
  readonly maxBytes: number | undefined;
}

/** `biganzi mine`: writes the snippets mined from folders of drafts. Skipped files are reported, and are no failure. */
export async function mine(
  folders: readonly string[],
  options: MineFoldersOptions,
  output: Output,
): Promise<ExitCode> {
  try {
    const mined = await mineFolders(folders, {
      jobs: options.jobs ?? Math.max(1, availableParallelism() - 1),
      // A bundle beside this one; `__dirname` is the folder of the bundle.
      worker: join(__dirname, 'mining-worker.js'),
      signal: stopSignal(),
      ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
      onProgress: ({ files, totalFiles }) => output.progress.show(files, totalFiles, '提炼中'),
      onSkipped: ({ file, reason }) => output.report({ file, message: reason.zh }),
    });
    output.progress.clear();
    return write(mined, folders, { target: options.target, output });
  } catch (error) {
    return toExitCode(error, folders[0] ?? '', output);
  }
}

/** Reports the error that ended a mining run. @throws the error again if it is a bug */
export function toExitCode(error: unknown, folder: string, output: Output): ExitCode {
  if (error instanceof CancelledError) {
    output.tell('biganzi: 已停止，没有写任何文件');
    return 2;
  }
  if (codeOf(error) === undefined) throw error;
  output.report(toProblem(pathOf(error) ?? folder, error));
  return 2;
}

function write(
  { files, documents, skipped }: Mined,
  folders: readonly string[],
  { target, output }: { readonly target: string; readonly output: Output },
): ExitCode {
  if (documents === 0) {
    const message = '里面没有可读的文稿（txt、md、gongwen、gw、docx）';
    output.report({ file: folders.join('、'), message });
    return 2;
  }
  for (const path of writeWhole(target, files)) output.write(`${path}\n`);
  const left = skipped === 0 ? '' : `，略过 ${skipped} 个文件（见上）`;
  output.write(`从 ${documents} 篇文稿里提炼${left}\n`);
  return 0;
}
