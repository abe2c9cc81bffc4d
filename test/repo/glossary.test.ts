import { describe, expect, it } from 'vitest';
import { programCode, readFile, repositoryPaths } from './repository.js';

const CODE = programCode();

/** A row of a table: term, name, identifiers in code, what it is. */
const rows = readFile('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, term]) => term !== 'term' && !term?.startsWith('-'))
  .map(([, term = '', name = '', inCode = '']) => ({ term, name, identifiers: spansOf(inCode) }));

const identifiers = rows.flatMap((row) => row.identifiers);

describe('the glossary', () => {
  it('has rows with identifiers', () => {
    expect(identifiers.length).toBeGreaterThan(40);
  });

  it.each(identifiers)('names %s, which exists in the code', (identifier) => {
    expect(exists(identifier)).toBe(true);
  });

  it('has one row for each term, name and identifier', () => {
    for (const column of [rows.map(({ term }) => term), rows.map(({ name }) => name), identifiers])
      expect(column.filter((cell, index) => column.indexOf(cell) < index)).toEqual([]);
  });
});

/** The texts between backticks. */
function spansOf(cell: string): readonly string[] {
  return [...cell.matchAll(/`(?<span>[^`]+)`/gu)].map(({ groups }) => groups?.span ?? '');
}

/** Whether there is such a rule (an id, or … for a family of ids), member (`Speech.title`) or identifier. */
function exists(identifier: string): boolean {
  if (identifier.includes('-')) {
    const id = identifier.replace('…', '');
    const isRule = (path: string) =>
      identifier === id
        ? path === `core/src/rules/${id}/rule.ts`
        : path.startsWith(`core/src/rules/${id}`);
    return repositoryPaths.some(isRule);
  }
  const [owner = '', member] = identifier.split('.');
  if (member === undefined) return new RegExp(`\\b${owner}\\b`, 'u').test(CODE);
  const declaration = new RegExp(`\\binterface ${owner}\\b[^{]*\\{(?<body>[^]*?)\\n\\}`, 'u');
  const { body = '' } = declaration.exec(CODE)?.groups ?? {};
  return new RegExp(`\\b${member}\\??[:(]`, 'u').test(body);
}
