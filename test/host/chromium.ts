import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun } from './run-command.js';

const APT_LIMIT = 600_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Returns the path of the browser: `CHROMIUM` if it is set, else the first Chromium or Chrome found. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM, ...places, MAC].find(isProgram);
}

/**
 * Ensures that a browser and a font with Chinese characters are installed; installs them as root on a machine with apt.
 *
 * @throws If one is missing and cannot be installed.
 */
export async function setUpChromium(): Promise<void> {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const command = `apt-get update && apt-get install -y ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    throw new Error(
      `The tests in the editor need ${missing.join(' and ')}. This is not root on a machine with apt, so install them yourself, ` +
        `on Debian and Ubuntu with\n    sudo sh -c '${command}'\nelsewhere set CHROMIUM to a Chromium or Chrome.\n` +
        'npm test -- --only unit,lsp does without.',
    );
  }
  console.log(`installing what the tests in the editor need: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('sh', ['-c', command], { env, timeLimit: APT_LIMIT });
}

function missingPackages(): string[] {
  const missing = [];
  if (findChromium() === undefined) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  return missing;
}

// Only Linux may lack one.
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return (stdout as string | null)?.trim() ? true : false;
}

function isOnPath(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)));
}

function isProgram(file: string | undefined): file is string {
  if (file === undefined || file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
