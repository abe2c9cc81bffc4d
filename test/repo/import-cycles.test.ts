import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PROGRAMS = ['core', 'server', 'client', 'cli', 'miner', 'word', 'pages'];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** from '../text/span.js'  import('./docx.js') */
const RELATIVE_IMPORT = /(?:from\s|import\()\s*'(?<target>\.{1,2}\/[^']+)\.js'/gu;

test('no file imports itself by way of others, types included', () => {
  const files = readSources();
  expect(files.size).toBeGreaterThan(200);
  expect(findCycles(files)).toEqual([]);
});

test('a cycle is found', () => {
  const files = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ]);
  expect(findCycles(files)).toEqual(['b > d']);
});

/** The files of the programs with the files they import. */
function readSources(): ReadonlyMap<string, readonly string[]> {
  const names = PROGRAMS.filter((program) => existsSync(path.join(ROOT, program))).flatMap(
    (program) =>
      readdirSync(path.join(ROOT, program, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => path.join(program, 'src', name)),
  );
  return new Map(
    names.map((name) => {
      const text = readFileSync(path.join(ROOT, name), 'utf8');
      const imported = [...text.matchAll(RELATIVE_IMPORT)].map(({ groups }) =>
        path.join(path.dirname(name), `${groups?.target ?? ''}.ts`),
      );
      return [name, imported];
    }),
  );
}

/** The strongly connected components of more than one file (Tarjan), each as its files joined by `>`. */
function findCycles(files: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[] = [];
  for (const file of files.keys()) if (!order.has(file)) visit(file);
  return found;

  function visit(file: string): void {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    stack.push(file);
    for (const next of files.get(file) ?? []) {
      if (!files.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) {
        lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
      }
    }
    if (lowest.get(file) !== own) return;
    const members = stack.splice(stack.lastIndexOf(file));
    if (members.length > 1) found.push(members.join(' > '));
  }
}
