import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedSource } from '../../server/src/shipped-snippets.js';

const FILE = new URL('reviewed-snippets.tsv', import.meta.url);

/** The snippets that were drawn and read, as `role text`, with the verdict. */
const reviewed = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [role = '', , text = '', verdict = ''] = line.split('\t');
    return { name: `${role} ${text}`, verdict };
  });
const bad = reviewed.filter(({ verdict }) => verdict === 'bad');

it('finds no more than one in twenty of the snippets bad', () => {
  expect(reviewed).toHaveLength(200);
  expect(reviewed.filter(({ verdict }) => verdict === 'good')).toHaveLength(200 - bad.length);
  expect(bad.length).toBeLessThanOrEqual(10);
});

it('offers no more what was found bad', () => {
  const shipped = new Set(shippedSource().snippets.map(({ role, text }) => `${role} ${text}`));
  expect(bad.filter(({ name }) => shipped.has(name))).toEqual([]);
});
