import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, applyEdits, parseDocument } from '../../core/src/index.js';
import { seedFiles } from './read-findings.js';

// Review the difference before you update the files (vitest -u): no time, number, address or Latin word may change.
describe('a half-width draft converted to full-width', () => {
  it.each(seedFiles)('%s', async (file) => {
    const converted = widen(readSeed(file));
    await expect(converted).toMatchFileSnapshot(`__snapshots__/full-width/${file}`);
  });

  it.each(seedFiles)('%s is unchanged by a second conversion', (file) => {
    const once = widen(readSeed(file));
    expect(once).not.toBe(readSeed(file));
    expect(widen(once)).toBe(once);
  });
});

function readSeed(file: string): string {
  return readFileSync(new URL(`../data/seeds/${file}`, import.meta.url), 'utf8');
}

/** Applies the first fix of every finding on the width of punctuation. */
function widen(text: string): string {
  const { diagnostics } = analyze(parseDocument(text), shippedSettings);
  const edits = diagnostics
    .filter(({ rule }) => rule === 'punctuation-width')
    .flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(text, edits);
}
