import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Mined, mineFolders } from '../../../miner/src/mine-folders.js';
import { codeOf, pathOf, toProblem } from '../files/problem.js';
import { writeWhole } from '../files/write-whole.js';
import type { Output } from '../output.js';
import { Stopped, stopSignal } from '../stop-signal.js';
import type { ExitCode } from './check.js';

/** What `biganzi mine` is told. */
export interface MineFoldersOptions {
  readonly target: string;
  /** Worker threads; all cores but one where it is not said. */
  readonly jobs: number | undefined;
  /** Bytes of the largest file that is read. */
  readonly maxBytes: number | undefined;
}

/** `biganzi mine`: writes the snippets of folders of drafts. What was skipped is named, and is no failure. */
export async function mine(
  folders: readonly string[],
  options: MineFoldersOptions,
  output: Output,
): Promise<ExitCode> {
  try {
    const mined = await mineFolders(folders, {
      jobs: options.jobs ?? Math.max(1, availableParallelism() - 1),
      // Stands beside this program; `__dirname` is that of the bundle.
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

/** Says what ended a mining run; throws what is nobody's fault but ours. */
export function toExitCode(error: unknown, folder: string, output: Output): ExitCode {
  if (error instanceof Stopped) {
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
