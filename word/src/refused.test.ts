import { describe, expect, it } from 'vitest';
import { WORD_PROBLEMS, type WordProblemKind } from './problems.js';
import { readWord } from './read-word.js';
import { makeWord, makeZip, p } from './testing/word-file.js';

function checkRefused(bytes: Uint8Array, kind: WordProblemKind): void {
  expect(readWord(bytes)).toEqual({ kind: 'refused', reason: WORD_PROBLEMS[kind] });
}

const MEGABYTE = 1024 * 1024;

describe('readWord refuses', () => {
  it.each<[string, string, WordProblemKind]>([
    ['an old document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldWord'],
    ['rich text', '{\\rtf1\\ansi', 'richText'],
    ['a web page', '<html xmlns:w="urn">', 'webPage'],
    ['other bytes', 'abc', 'broken'],
    ['nothing', '', 'broken'],
    ['the beginning of an archive', 'PK\x03\x04', 'broken'],
  ])('%s', (_name, bytes, kind) => {
    checkRefused(Buffer.from(bytes, 'latin1'), kind);
  });

  it('an archive without a document', () => {
    checkRefused(makeZip({ 'a.txt': 'a' }), 'broken');
  });

  it('a truncated or damaged archive', () => {
    const whole = makeWord({ body: p('同志们') });
    for (const length of [30, 100, whole.length - 30, whole.length - 1]) {
      checkRefused(whole.subarray(0, length), 'broken');
    }
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8((damaged[at] ?? 0) ^ 0xff, at);
      expect(['text', 'refused']).toContain(readWord(damaged).kind);
    }
  });

  it('XML that is not well-formed', () => {
    checkRefused(makeWord({ body: '<w:p>' }), 'broken');
  });

  it('entities, before any is expanded', () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&b;</w:body></w:document>';
    checkRefused(makeWord({ body: '', others: { 'word/document.xml': xml } }), 'entities');
  });

  it('elements that are nested too deeply', () => {
    checkRefused(makeWord({ body: `<w:sdt>`.repeat(5000) }), 'tooDeep');
  });

  it('a zip bomb that declares its size, in one part or in many', () => {
    checkRefused(
      makeWord({ body: '', others: { 'word/a.xml': Buffer.alloc(33 * MEGABYTE) } }),
      'tooLarge',
    );
    const parts = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`word/${index}.xml`, Buffer.alloc(4 * MEGABYTE)]),
    );
    checkRefused(makeWord({ body: '', others: parts }), 'tooLarge');
  });

  it('a zip bomb that declares a false size', () => {
    const bomb = makeWord({
      body: '',
      others: { 'word/document.xml': Buffer.alloc(40 * MEGABYTE, 32) },
    });
    const record = bomb.lastIndexOf('word/document.xml') - 46;
    bomb.writeUInt32LE(10, record + 24);
    checkRefused(bomb, 'tooLarge');
  });

  it('an encrypted entry', () => {
    const bytes = makeWord({ body: p('同志们') });
    const record = bytes.lastIndexOf('word/document.xml') - 46;
    bytes.writeUInt16LE(bytes.readUInt16LE(record + 8) | 1, record + 8);
    checkRefused(bytes, 'encrypted');
  });

  it('but not pictures, however large', () => {
    const picture = { 'word/media/1.png': Buffer.alloc(40 * MEGABYTE) };
    expect(readWord(makeWord({ body: p('同志们'), others: picture }))).toMatchObject({
      text: '同志们',
    });
  });
});
