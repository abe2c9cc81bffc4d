import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishLines, mapLines, reduceLines } from '../stages.js';
import { CorpusCounter } from './corpus-counter.js';
import { mergeLines } from './merge-lines.js';
import { escapeKey, fromLine, keyOf, toBytes, toLine, unescapeKey } from './partial-lines.js';
import { RunFolder } from './run-folder.js';
import { SnippetFinisher } from './snippet-finisher.js';
import { TextTable } from './text-table.js';

let temporary = '';
beforeEach(() => {
  temporary = mkdtempSync(path.join(tmpdir(), 'biganzi-counting-'));
});
afterEach(() => {
  rmSync(temporary, { recursive: true });
});

/** Sentences that share clauses, slots and marks in many combinations, as drafts do. */
const sentence = fc
  .array(
    fc.constantFrom(
      ...[
        '让我们在市委、市政府的坚强领导下',
        '让我们在县委县政府的坚强领导下',
        '坚定信心',
        '真抓实干',
      ],
      ...['总结2023年工作', '总结20xx年工作', '下面', '我讲三点意见', '加强组织领导', '谢谢大家'],
      ...[
        '推动全市教育事业高质量发展',
        '推动全县水利事业高质量发展',
        '一是压实责任',
        '半个\ud842字',
      ],
      ...['\u{20bb7}野家', '！\tCorpus', '＿', '的了', '￥，', '𠮷祥如意'],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((clauses) =>
    fc
      .array(fc.constantFrom('，', '。', '；', '！\n', '：', '、'), { minLength: 5, maxLength: 5 })
      .map((marks) => clauses.map((clause, index) => clause + (marks[index] ?? '')).join('')),
  );
const document = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join('\n'));
const corpus = fc.array(document, { maxLength: 12 });

function countTogether(texts: readonly string[]): string[] {
  return countWith(texts, {});
}

function countWith(texts: readonly string[], options: { readonly memory?: number }): string[] {
  const counter = new CorpusCounter({ ...options, temporary });
  for (const text of texts) counter.add(text);
  const lines = [...counter.lines()];
  counter.close();
  return lines;
}

function finish(lines: Iterable<string>) {
  const finisher = new SnippetFinisher();
  for (const line of lines) finisher.addLine(line);
  return finisher.files();
}

async function* toSource(lines: readonly string[], size: number) {
  for (let at = 0; at < lines.length; at += size)
    yield await Promise.resolve(lines.slice(at, at + size));
}

async function gather(chunks: AsyncIterable<string>): Promise<string[]> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text.split('\n').filter((line) => line !== '');
}

describe('counting in parts', () => {
  it('gives the same lines however a corpus is split and in any order of merging', () => {
    const cut = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 });
    const run = fc.property(corpus, cut, fc.boolean(), (texts, shares, reversed) => {
      const whole = countTogether(texts);
      const parts = [0, 1, 2, 3].map((part) => texts.filter((_, index) => shares[index] === part));
      const lines = (reversed ? parts.reverse() : parts).map(countTogether);
      expect([...mergeLines(lines)]).toEqual(whole);
      const [a = [], b = [], c = [], d = []] = lines;
      expect([...mergeLines([[...mergeLines([a, b])], [...mergeLines([c, d])]])]).toEqual(whole);
      expect([...mergeLines([a, [...mergeLines([b, [...mergeLines([c, d])]])]])]).toEqual(whole);
    });
    fc.assert(run, { seed: 6, numRuns: 200 });
  });

  it('gives the same lines when every document is spilled to the disk, and leaves no file', () => {
    const run = fc.property(corpus, (texts) => {
      expect(countWith(texts, { memory: 1 })).toEqual(countTogether(texts));
      expect(readdirSync(temporary)).toEqual([]);
    });
    fc.assert(run, { seed: 7, numRuns: 100 });
  });

  it('gives the same files from partials and from lines', () => {
    const run = fc.property(corpus, (texts) => {
      const counter = new CorpusCounter();
      for (const text of texts) counter.add(text);
      const finisher = new SnippetFinisher();
      for (const partial of counter.partials(finisher.isWanted) ?? []) finisher.add(partial);
      expect(finisher.files()).toEqual(finish(countTogether(texts)));
    });
    fc.assert(run, { seed: 8, numRuns: 100 });
  });

  it('gives the same result through the filters, with any chunk size', async () => {
    const run = fc.asyncProperty(corpus, fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const documents = texts.map((text) => JSON.stringify({ file: 'a.txt', text }));
      const half = documents.length >> 1;
      const mapped = await Promise.all(
        [documents.slice(0, half), documents.slice(half)].map((part) =>
          gather(mapLines(toSource(part, size))),
        ),
      );
      const sorted = mapped.flat().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const reduced = await gather(reduceLines(toSource(sorted, size)));
      expect(reduced).toEqual(countTogether(texts));
      const { files, documents: count } = await finishLines(toSource(reduced, size));
      expect(files).toEqual(finish(countTogether(texts)));
      expect(count).toBe(texts.length);
    });
    await fc.assert(run, { seed: 9, numRuns: 60 });
  });

  it('merges more runs than are open at the same time', () => {
    const folder = new RunFolder(temporary);
    const texts = Array.from({ length: 150 }, (_, n) => `谢谢大家！\n坚定信心，求真务实。第${n}年`);
    for (const text of texts) folder.write(countTogether([text]));
    expect([...folder.lines()]).toEqual(countTogether(texts));
    folder.remove();
    expect(existsSync(folder.name)).toBe(false);
  });
});

describe('the filters', () => {
  it('count documents and report the numbers of other lines', async () => {
    const skipped: number[] = [];
    const lines = [
      '{"text":"谢谢大家！"}',
      '',
      '谢谢大家！',
      '{"text":1}',
      '{"text":"谢谢大家！"}',
      'null',
    ];
    const source = toSource(lines, 2);
    const counted = await gather(mapLines(source, { onSkipped: (line) => skipped.push(line) }));
    expect(counted).toEqual(countTogether(['谢谢大家！', '谢谢大家！']));
    expect(skipped).toEqual([3, 4, 6]);
  });

  it.each([
    ['order', [toBytes('甲\t{"documents":1}'), toBytes('乙\t{"documents":1}')]],
    ['format', ['a', 'a']],
    ['format', ['a\t{"documents":"1"}', 'a\t{"documents":"1"}']],
  ])('refuse lines for their %s', async (problem, lines) => {
    await expect(gather(reduceLines(toSource(lines, 1)))).rejects.toMatchObject({ problem });
  });
});

describe('TextTable', () => {
  it('numbers texts and compares them in UTF-8 byte order', () => {
    const run = fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const table = new TextTable();
      const numbers = texts.map((text) => table.numberOf(text));
      expect(numbers.map((number) => table.texts.textOf(number))).toEqual(texts);
      expect(table.size).toBe(new Set(texts).size);
      numbers.sort((a, b) => table.texts.compare(a, b));
      const sorted = texts.map((text) => Buffer.from(text)).sort((a, b) => Buffer.compare(a, b));
      expect(numbers.map((number) => table.texts.textOf(number))).toEqual(sorted.map(String));
    });
    fc.assert(run, { seed: 10, numRuns: 200 });
  });
});

describe('a line', () => {
  it('round-trips the key and counts of any text', () => {
    const run = fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, documents) => {
      const key = escapeKey(text);
      const line = toBytes(toLine({ key, counts: { documents, forms: { [text]: documents } } }));
      expect(line).not.toContain('\n');
      expect(unescapeKey(fromLine(line).key)).toBe(text);
      expect(fromLine(line).counts).toEqual({ documents, forms: { [text]: documents } });
    });
    fc.assert(run, { seed: 11, numRuns: 300 });
  });
});
