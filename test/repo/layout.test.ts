import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAMS = ['core', 'server', 'client', 'cli', 'miner'];
const TOOLS = ['scripts', 'bench', 'test'];
const LEFT_OUT = new Set(['node_modules', 'dist', 'results', 'host', 'data', '__snapshots__']);

const programFiles = PROGRAMS.flatMap((program) => filesBelow(join(program, 'src')));
const files = [...programFiles, ...TOOLS.flatMap(filesBelow)];
const sources = files.filter((file) => /\.[cm]?[jt]sx?$/u.test(file));

describe('the layout', () => {
  it('finds the programs', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('has no drawer for odds and ends', () => {
    const drawer = /(?:^|[/.-])(?:utils?|helpers?|common|misc|shared)(?:[/.-]|$)/u;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|suite|config|gold|browser|d))?\.[a-z]+$/u;
    expect(sources.filter((file) => !kebab.test(basename(file)))).toEqual([]);
  });

  it('goes at most three folders below a program’s src', () => {
    const tooDeep = programFiles.filter((file) => file.split('/').length > 2 + 3 + 1);
    expect(tooDeep).toEqual([]);
  });

  it('uses index.ts for a public face or a generated list only', () => {
    const faces = programFiles.filter((file) => basename(file) === 'index.ts');
    expect(faces.filter((file) => !INDEX_FILES.has(file))).toEqual([]);
  });
});

const INDEX_FILES = new Set(['core/src/index.ts', 'core/src/rules/index.ts']);

/** Paths from the root, with forward slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return [relative('.', path).replaceAll('\\', '/')];
  });
}
