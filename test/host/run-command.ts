import { spawn } from 'node:child_process';
import { ROOT } from './paths.js';

const HAS_GROUPS = process.platform !== 'win32';

/** How a command is run; its output is passed through to that of this process. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** In milliseconds, after which the command and all its child processes are killed. */
  readonly timeLimit: number;
}

/** Runs a command without input and resolves with its exit code, or with 124, as `timeout` does, if it was killed at the time limit. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = process.env, timeLimit }: CommandOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // In a new process group, so that its servers and browsers end with it. Windows has no process groups.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: HAS_GROUPS,
    });
    const end = () => {
      if (child.pid !== undefined) endGroup(child.pid);
    };
    let overran = false;
    const timer = setTimeout(() => {
      overran = true;
      console.error(
        `${command} ${args.join(' ')}: not done after ${String(timeLimit / 1000)} s, ended`,
      );
      end();
    }, timeLimit);
    const removeHandlers = onInterrupt(end);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      removeHandlers();
      if (HAS_GROUPS) end();
      resolve(overran ? 124 : (code ?? 1));
    });
  });
}

/** Runs a TypeScript program of this repository with these arguments and resolves with its exit code. */
export function runScript(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<number> {
  return runCommand(process.execPath, ['--import', 'tsx', file, ...args], options);
}

/**
 * Runs a command as `runCommand` does.
 *
 * @throws If the exit code is not 0.
 */
export async function mustRun(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<void> {
  const code = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: exit code ${String(code)}`);
}

function endGroup(leader: number): void {
  try {
    process.kill(HAS_GROUPS ? -leader : leader, 'SIGKILL');
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

// macOS reports EPERM for a group in which only the ended leader is left.
function isGone(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM')
  );
}

// A detached group does not receive Ctrl+C from the terminal, so it is killed here.
function onInterrupt(end: () => void): () => void {
  const stop = () => {
    end();
    process.exit(130);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}
