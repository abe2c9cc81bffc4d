import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus, type ReadOptions } from './read-corpus.js';

const DRAFT = '同志们：\n今天，我们召开全市教育工作会议。';
const ON_WINDOWS = process.platform === 'win32';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'biganzi-corpus-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** The items of the folder in order: `name: text` or `name! reason`. */
async function readAll(options?: ReadOptions): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of readCorpus(folder, options)) {
    const name = path.relative(folder, item.file).replaceAll('\\', '/');
    lines.push(item.kind === 'document' ? `${name}: ${item.text}` : `${name}! ${item.reason.zh}`);
  }
  return lines;
}

async function makeDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const zip = new JSZip();
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

describe('readCorpus', () => {
  it('reads drafts of all kinds and encodings in the order of their names', async () => {
    write('b/讲话.md', DRAFT);
    write('b/a.txt', iconv.encode(DRAFT, 'gb18030'));
    write('c.gw', iconv.encode(DRAFT, 'utf16le', { addBOM: true }));
    write('a.GONGWEN', DRAFT);
    write('d.docx', await makeDocx(DRAFT.split('\n')));
    expect(await readAll()).toEqual([
      `a.GONGWEN: ${DRAFT}`,
      `b/a.txt: ${DRAFT}`,
      `b/讲话.md: ${DRAFT}`,
      `c.gw: ${DRAFT}`,
      `d.docx: ${DRAFT}`,
    ]);
  });

  it('ignores files that are no drafts', async () => {
    for (const name of ['.git/a.txt', '.a.txt', 'node_modules/b.md', '~$讲话.docx', 'c.png']) {
      write(name, DRAFT);
    }
    expect(await readAll()).toEqual([]);
  });

  it.each([
    ['空.txt', '', '没有文字，是空文件'],
    ['空行.txt', '\n　　\n', '没有文字，是空文件'],
    ['图.txt', '讲话\0稿', '不是文本文件（含有空字节）'],
    ['坏.txt', Buffer.from('同志们').subarray(0, -1), '认不出编码'],
    ['坏.docx', 'PK\u0003\u0004 讲话稿', 'docx 已损坏'],
    ['旧.doc', '讲话稿', '旧版 Word'],
  ])('skips %s with a reason', async (name, content, reason) => {
    write(name, content);
    expect(await readAll()).toEqual([expect.stringContaining(`${name}! `)]);
    expect(await readAll()).toEqual([expect.stringContaining(reason)]);
  });

  it('skips a docx without a document in it', async () => {
    write('表.docx', await new JSZip().file('a.xml', '<a/>').generateAsync({ type: 'uint8array' }));
    expect(await readAll()).toEqual(['表.docx! docx 已损坏，或不是 Word 文档']);
  });

  it('skips a file of 200 MB without reading it', async () => {
    truncateSync(write('大.txt', DRAFT), 200_000_000);
    expect(await readAll()).toEqual(['大.txt! 文件太大（200 MB，上限 16 MB）']);
    expect(await readAll({ maxBytes: 10 })).toEqual(['大.txt! 文件太大（200 MB，上限 0.0 MB）']);
  });

  it.skipIf(ON_WINDOWS)(
    'reports broken and circular links, and links to files already read',
    async () => {
      write('a/a.txt', DRAFT);
      symlinkSync('..', path.join(folder, 'a/上级'));
      symlinkSync('a', path.join(folder, 'b'));
      symlinkSync('a/a.txt', path.join(folder, 'c.txt'));
      symlinkSync('d.txt', path.join(folder, 'd.txt'));
      symlinkSync('none.txt', path.join(folder, 'e.txt'));
      expect(await readAll()).toEqual([
        `a/a.txt: ${DRAFT}`,
        'a/上级! 链接指回上级文件夹，成环',
        'b! 与另一个文件是同一个（链接），已经读过',
        'c.txt! 与另一个文件是同一个（链接），已经读过',
        'd.txt! 链接成环，找不到文件',
        'e.txt! 文件或文件夹不存在',
      ]);
    },
  );

  it.skipIf(ON_WINDOWS)('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [path.join(folder, '管道.txt')]);
    expect(await readAll()).toEqual(['管道.txt! 是设备或管道，不是文件']);
  });

  it('rejects when the signal is aborted', async () => {
    write('a.txt', DRAFT);
    const signal = AbortSignal.abort(new Error('取消'));
    await expect(readAll({ signal })).rejects.toThrow('取消');
  });

  it('rejects for a path that is no folder', async () => {
    folder = write('a.txt', DRAFT);
    await expect(readAll()).rejects.toThrow('ENOTDIR');
    folder = path.dirname(folder);
  });
});
