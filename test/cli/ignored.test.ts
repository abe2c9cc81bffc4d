import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashPlace, parseDocument, writeIgnored, type Ignored } from '../../core/src/index.js';
import { makeFolder, runCli } from './run-cli.js';

const DRAFT =
  '同志们：\n请**同志发言。\n一、提高认识。\n要统一思想。\n二、落实责任。\n要落实责任。\n';
const IGNORED = '.biganzi/ignored.json';

/** Returns the rules that report something in `讲话/a.txt`, one folder below the ignored findings file. */
function rulesFound(ignored: Ignored | string, draft = DRAFT): readonly string[] {
  const text = typeof ignored === 'string' ? ignored : writeIgnored(ignored);
  const cwd = makeFolder({ [IGNORED]: text, '讲话/a.txt': draft });
  const { stdout, stderr } = runCli(['check', '讲话/a.txt', '--format', 'json'], { cwd });
  expect(stderr).toBe(
    typeof ignored === 'string' ? `biganzi: ${IGNORED}：写法有误，没有使用\n` : '',
  );
  // The format of `--format json`, which another test covers.
  const findings = JSON.parse(stdout) as readonly { readonly rule: string }[];
  return findings.map(({ rule }) => rule);
}

const ALL = ['placeholder-blank', 'heading-ending'];

function placeOf(words: string, rule: string): Ignored {
  const start = DRAFT.indexOf(words);
  const hash = hashPlace(parseDocument(DRAFT), { start, end: start + words.length });
  return { places: [{ rule, hash, file: '' }], rules: [] };
}

it('does not report findings that were ignored in the editor', () => {
  expect(rulesFound({ places: [], rules: [] })).toEqual(ALL);
  expect(rulesFound(placeOf('**', 'placeholder-blank'))).toEqual(['heading-ending']);
});

it('reports them again where the sentence has changed', () => {
  const changed = DRAFT.replace('发言', '讲话');
  expect(rulesFound(placeOf('**', 'placeholder-blank'), changed)).toEqual(ALL);
});

it('applies rules switched off for one draft by its path', () => {
  const off = (file: string) => ({ places: [], rules: [{ rule: 'heading-ending', file }] });
  expect(rulesFound(off('讲话/a.txt'))).toEqual(['placeholder-blank']);
  expect(rulesFound(off('a.txt'))).toEqual(ALL);
});

it('names a file that cannot be parsed and reports everything', () => {
  expect(rulesFound('{"places": ')).toEqual(ALL);
});

it('does not fix ignored findings', () => {
  const cwd = makeFolder({ 'a.txt': DRAFT });
  makeFolderIn(cwd, { places: [], rules: [{ rule: 'heading-ending', file: 'a.txt' }] });
  expect(runCli(['fix', 'a.txt'], { cwd }).stdout).toBe('没有可放心修正的问题\n');
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DRAFT);
});

function makeFolderIn(cwd: string, ignored: Ignored): void {
  mkdirSync(join(cwd, '.biganzi'));
  writeFileSync(join(cwd, IGNORED), writeIgnored(ignored));
}
