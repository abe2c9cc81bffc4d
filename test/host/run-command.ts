import { spawn } from 'node:child_process';
import { ROOT } from './paths.js';

const HAS_GROUPS = process.platform !== 'win32';

/** How a command is run; everything it prints goes to our own output. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command and all it started are ended. */
  readonly timeLimit: number;
}

/** Runs a command without input and resolves with its exit code; one that overruns its time is ended and gives 124, as `timeout` does. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = process.env, timeLimit }: CommandOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that its servers and browsers end with it. Windows has none.
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
    const forget = onInterrupt(end);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      forget();
      if (HAS_GROUPS) end();
      resolve(overran ? 124 : (code ?? 1));
    });
  });
}

/** Runs a TypeScript program of ours to its end; the arguments are its own. */
export function runScript(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<number> {
  return runCommand(process.execPath, ['--import', 'tsx', file, ...args], options);
}

/** As `runCommand`, but anything other than exit code 0 is an error. */
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

// macOS says EPERM of a group of which nothing but its ended leader is left.
function isGone(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM')
  );
}

// A detached group does not hear the terminal's Ctrl+C, so it is ended from here.
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
