import { describe, expect, it } from 'vitest';
import { allCode, readFile, repositoryPaths } from './repository.js';

const CODE = allCode();
const { scripts } = JSON.parse(readFile('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const FENCED = /^```[^]*?^```/gmu;
const spans = new Set(
  [
    ...readFile('docs/architecture.md')
      .replaceAll(FENCED, '')
      .matchAll(/`(?<span>[^`]+)`/gu),
  ].map(({ groups }) => groups?.span ?? ''),
);

describe('docs/architecture.md', () => {
  it('has paths and names', () => {
    expect(spans.size).toBeGreaterThan(100);
  });

  it.each([...spans])('names %s, which exists', (span) => {
    expect(findMissing(span)).toEqual([]);
  });
});

/** What of a code span exists neither as a path of the repository nor in its code. */
function findMissing(span: string): readonly string[] {
  const [, script] = /^npm run (?<script>[\w:-]+)/u.exec(span) ?? [];
  if (script !== undefined) return script in scripts ? [] : [script];
  if (isPath(span)) return [];
  return (span.match(/[A-Za-z][\w-]*(?:\.(?:json|[cm]?[jt]s)\b)?/gu) ?? []).filter(
    (word) => !new RegExp(`\\b${word.replaceAll('.', '\\.')}\\b`, 'u').test(CODE),
  );
}

/** Whether it is a path, or the end of one, of a file or folder; `…` and `*` stand for any characters. */
function isPath(span: string): boolean {
  const [path = ''] = /^[^\s]+?(?=\/?$)/u.exec(span) ?? [];
  if (path === '') return false;
  const pattern = path.replaceAll(/[.+^$()[\]{}|\\]/gu, '\\$&').replaceAll(/[…*]/gu, '[^/]*');
  const end = new RegExp(`(?:^|/)${pattern}$`, 'u');
  return repositoryPaths.some((file) => end.test(file));
}
