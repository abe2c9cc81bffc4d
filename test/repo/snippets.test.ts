import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, defaultSettings, parseDocument, toSnippets } from '../../core/src/index.js';
import { mineTexts } from '../../miner/src/mine.js';
import { readCorpus } from '../../miner/src/read-corpus.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHIPPED = path.join(ROOT, 'snippets');

const shipped = readdirSync(SHIPPED)
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join(SHIPPED, name), 'utf8') }));

const files = shipped.filter(({ name }) => name !== 'corpus.json');
const snippets = files.flatMap(({ text }) => toSnippets(JSON.parse(text)));

describe('the shipped snippets', () => {
  it('are what `npm run mine` writes', async () => {
    const texts: string[] = [];
    for await (const item of readCorpus(path.join(ROOT, 'test/data/seeds'))) {
      texts.push(item.kind === 'document' ? item.text : `skipped: ${item.file}`);
    }
    const mined = mineTexts(texts);
    expect(Object.fromEntries(shipped.map(({ name, text }) => [name, text]))).toEqual(
      Object.fromEntries(mined.map(({ name, text }) => [name, text])),
    );
  });

  it.each(files)('carry their count of documents in $name', ({ text }) => {
    const entries = Object.values(JSON.parse(text) as Record<string, { documents: number }>);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ documents }) => !(documents >= 1))).toEqual([]);
    expect(toSnippets(JSON.parse(text))).toHaveLength(entries.length);
  });

  it.each(snippets.map(({ text }) => [text]))('pass the rules with their defaults: %s', (text) => {
    expect(analyze(parseDocument(text), defaultSettings)).toEqual({
      diagnostics: [],
      failures: [],
    });
  });

  it('have full-width marks between Chinese characters', () => {
    const narrow = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
    expect(snippets.filter(({ text }) => narrow.test(text))).toEqual([]);
  });
});
