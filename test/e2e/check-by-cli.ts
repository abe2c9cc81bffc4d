import { execFile } from 'node:child_process';

const CHECK_LIMIT = 30_000;

/** A finding as `biganzi check --format json` prints it: lines and columns from 1, in UTF-16 units, ends exclusive. */
export interface CliFinding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** Returns the findings of the command line, the bundle at `cli`, in a file. */
export function checkByCli(cli: string, file: string): Promise<readonly CliFinding[]> {
  // In a desktop VS Code `process.execPath` is the editor, which runs as Node with this variable.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const args = [cli, 'check', '--format', 'json', file];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env, timeout: CHECK_LIMIT }, (error, stdout, stderr) => {
      // With findings the exit code is not 0 either, but then there is output.
      if (error && stdout === '') reject(new Error(`${error.message}\n${stderr}`));
      else resolve(JSON.parse(stdout) as readonly CliFinding[]);
    });
  });
}
