import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { rules } from '../../core/src/rules/index.js';

const LISTS = rules
  .filter(({ meta }) => meta.category === 'cliches')
  .map(({ meta: { id } }) => ({ id, url: new URL(`reviewed-cliches-${id}.tsv`, import.meta.url) }))
  .filter(({ url }) => existsSync(url));

/** The least share of the findings that a strict editor would mark as well. */
const LEAST_SHARE = 0.9;
/** The maximum length of a quotation in characters, including the … of a shortened one. */
const LONGEST_QUOTE = 21;

it('has lists of reviewed findings', () => {
  expect(shippedSettings.lexicon).toBeDefined();
  expect(LISTS).not.toEqual([]);
});

describe.each(LISTS)('the findings of $id that were read', ({ url }) => {
  const rows = readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const noes = rows.filter(([, , verdict]) => verdict === 'no');

  it('each have a kind of file, a short quotation and a verdict, and a reason if rejected', () => {
    expect(rows.length).toBeGreaterThan(0);
    const odd = rows.filter(
      ([kind = '', quote = '', verdict = '']) =>
        kind === '' ||
        quote === '' ||
        [...quote].length > LONGEST_QUOTE ||
        !['yes', 'no'].includes(verdict),
    );
    expect(odd).toEqual([]);
    expect(noes.filter(([, , , reason = '']) => reason === '')).toEqual([]);
  });

  it('are what a strict editor would mark, at least nine of ten', () => {
    expect((rows.length - noes.length) / rows.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
