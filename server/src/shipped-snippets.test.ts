import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Snippet, toSnippets } from '../../core/src/index.js';
import { shippedSource } from './shipped-snippets.js';

const FOLDER = new URL('../../snippets/', import.meta.url);

it('leaves no file of snippets/ out', () => {
  const inFolder = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => toSnippets(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))));
  expect(inFolder.length).toBeGreaterThan(0);
  expect(asLines(shippedSource().snippets)).toEqual(asLines(inFolder));
});

/** Sorted lines, because comparing arrays of objects in any order is quadratic. */
function asLines(snippets: readonly Snippet[]): readonly string[] {
  return snippets.map((snippet) => JSON.stringify(snippet)).sort();
}
