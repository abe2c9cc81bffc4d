import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument, SNIPPET_ROLES, toSnippets } from '../../core/src/index.js';
import { mineTexts } from '../../miner/src/mine.js';
import { readCorpus } from '../../miner/src/read-corpus.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHIPPED = path.join(ROOT, 'snippets');

interface Entry {
  readonly prefix: string;
  readonly body: string;
  readonly role: string;
  readonly documents: number;
  readonly example?: string;
}

interface Corpus {
  readonly documents: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly files: Readonly<Record<string, string>>;
}

const roles = Object.keys(SNIPPET_ROLES);
const corpus = JSON.parse(readShipped('corpus.json')) as Corpus;
const files = roles.map((role) => ({ role, text: readShipped(`${role}.json`) }));
const entries = files.flatMap(({ text }) => toEntries(text));
const mined = files.flatMap(({ text }) => toSnippets(JSON.parse(text)));
/** Roles with hand-written snippets, as work reports contain no phrases of hosts, guests or candidates. */
const written = toSnippets(JSON.parse(readShipped('written.json')));
const snippets = [...mined, ...written];

function readShipped(name: string): string {
  return readFileSync(path.join(SHIPPED, name), 'utf8');
}

function toEntries(text: string): readonly Entry[] {
  return Object.values(JSON.parse(text) as Record<string, Entry>);
}

describe('the shipped snippets', () => {
  it('equal the output of the miner byte by byte', () => {
    const written = files.map(({ role, text }) => [
      `${role}.json`,
      createHash('sha256').update(text).digest('hex'),
    ]);
    expect(Object.fromEntries(written)).toEqual(corpus.files);
    const others = readdirSync(SHIPPED).filter((name) => !Object.hasOwn(corpus.files, name));
    expect(others.sort()).toEqual(['corpus.json', 'phrases.json', 'written.json']);
  });

  it('are numerous in every role, and small enough to load', () => {
    expect(mined.length).toBeGreaterThanOrEqual(1200);
    expect(mined).toHaveLength(entries.length);
    expect(new Set(snippets.map(({ text }) => text)).size).toBe(snippets.length);
    expect(files.map(({ text }) => text).join('').length).toBeLessThan(500_000);
  });

  it('are at least sixty in each role that occurs in speeches but not in reports', () => {
    for (const role of ['agenda', 'transition', 'appeal', 'closing']) {
      expect(snippets.filter((one) => one.role === role).length, role).toBeGreaterThanOrEqual(60);
    }
    expect(written.filter(({ documents }) => documents !== 0)).toEqual([]);
  });

  it('have no document count above the number of documents', () => {
    const all = Object.values(corpus.kinds).reduce((sum, count) => sum + count, 0);
    expect(corpus.documents).toBe(all);
    expect(entries.filter(({ documents }) => documents < 1 || documents > all)).toEqual([]);
  });

  it.each(files)('are in the file of their role: $role', ({ role, text }) => {
    expect(toEntries(text).filter((entry) => entry.role !== role)).toEqual([]);
  });

  it('pass the rules with their defaults', () => {
    expect(snippets.filter(({ text }) => isMarked(text))).toEqual([]);
  });

  it('contain no names of people and no years', () => {
    const named =
      /习近平(?!同志为核心|新时代中国特色社会主义思想)|同志(?![们为])|书记|(?:19|20)\d\d/u;
    expect(snippets.filter(({ text }) => named.test(text))).toEqual([]);
    expect(
      entries.filter(({ example = '' }) => /同志(?![们为])|书记|习近平总/u.test(example)),
    ).toEqual([]);
  });

  it('are complete: no particle at the start or end, paired quotation marks, full-width punctuation', () => {
    const cut = /^[的了们和与及，、]|[的和与及在对把被，、]$/u;
    expect(snippets.filter(({ text }) => cut.test(text))).toEqual([]);
    expect(snippets.filter(({ text }) => count(text, '“') !== count(text, '”'))).toEqual([]);
    const narrow = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
    expect(snippets.filter(({ text }) => narrow.test(text))).toEqual([]);
  });
});

describe('a run over the sample drafts', () => {
  it('gives snippets that pass the rules, independent of the order', async () => {
    const texts: string[] = [];
    for await (const item of readCorpus(path.join(ROOT, 'test/data/seeds'))) {
      expect(item.kind).toBe('document');
      if (item.kind === 'document') texts.push(item.text);
    }
    const distilled = mineTexts(texts);
    expect(mineTexts([...texts].reverse())).toEqual(distilled);
    const found = distilled.flatMap(({ text }) => toSnippets(JSON.parse(text)));
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(({ text }) => isMarked(text))).toEqual([]);
  });
});

function isMarked(text: string): boolean {
  const { diagnostics, failures } = analyze(parseDocument(text), shippedSettings);
  // Clichés are reported, but that is expected of a snippet.
  const found = diagnostics.filter(({ rule }) => !HOLLOW.has(rule));
  return found.length + failures.length > 0;
}

const HOLLOW: ReadonlySet<string> = new Set(['cliche-density', 'hollow-sentence']);

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
