import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedSource } from '../../server/src/shipped-snippets.js';

const FILE = new URL('reviewed-snippets.tsv', import.meta.url);

/** The sampled and reviewed snippets, as `role text`, with the verdict. */
const reviewed = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [role = '', , text = '', verdict = ''] = line.split('\t');
    return { name: `${role} ${text}`, verdict };
  });
const bad = reviewed.filter(({ verdict }) => verdict === 'bad');

it('has at most one rejected snippet in twenty', () => {
  expect(reviewed).toHaveLength(200);
  expect(reviewed.filter(({ verdict }) => verdict === 'good')).toHaveLength(200 - bad.length);
  expect(bad.length).toBeLessThanOrEqual(10);
});

it('no longer offers rejected snippets', () => {
  const shipped = new Set(shippedSource().snippets.map(({ role, text }) => `${role} ${text}`));
  expect(bad.filter(({ name }) => shipped.has(name))).toEqual([]);
});
