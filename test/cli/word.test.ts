import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWord, p, r } from '../../word/src/testing/word-file.js';
import { packedEntries, readEntry } from '../../word/src/testing/zip-parts.js';
import { makeFolder, runCli } from './run-cli.js';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const BODY =
  p('在全区教育工作会议上的讲话') +
  p('同志们：') +
  p('提高认识。', LIST) +
  `<w:p>${r('要统一思想')}${r(',', '<w:b/>')}${r('20xx年要见成效。')}</w:p>` +
  p('落实责任', LIST) +
  p('要落实责任。');
const SPEECH = makeWord({ body: BODY, numbering: NUMBERING, styles: '<w:style w:styleId="a"/>' });

describe('biganzi with Word documents', () => {
  it('reports findings by paragraph and quote', () => {
    const cwd = makeFolder({ '讲话.docx': SPEECH });
    const { code, stdout } = runCli(['check', '讲话.docx'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('讲话.docx 第 4 段 错误 placeholder-year');
    const { stdout: json } = runCli(['check', '--format', 'json', '讲话.docx'], { cwd });
    expect(JSON.parse(json)).toContainEqual(
      expect.objectContaining({ rule: 'placeholder-year', place: '第 4 段', quote: '20xx年' }),
    );
    const { stdout: sarif } = runCli(['check', '--format', 'sarif', '讲话.docx'], { cwd });
    expect(sarif).toContain('"fullyQualifiedName": "第 4 段"');
  });

  it('reads Word documents in folders, for outlines and for figures', () => {
    const cwd = makeFolder({ 'in/讲话.docx': SPEECH, 'in/~$讲话.docx': 'lock' });
    expect(runCli(['check', 'in'], { cwd }).stdout).toContain('讲话.docx 第 4 段');
    expect(runCli(['outline', 'in/讲话.docx'], { cwd }).stdout).toBe(
      '在全区教育工作会议上的讲话\n  一、提高认识\n  二、落实责任\n',
    );
    expect(runCli(['stats', 'in'], { cwd }).stdout).toContain('讲话.docx：');
  });

  it('tells how to convert an old document, and reports unread parts', () => {
    const comments = `<w:comment w:id="0">${p('好')}</w:comment>`;
    const marked = makeWord({
      body: `<w:p><w:ins w:id="1">${r('同志们：')}</w:ins></w:p>`,
      comments,
    });
    const cwd = makeFolder({
      'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'broken.docx': 'PK',
      'marked.docx': marked,
    });
    const { code, stderr } = runCli(['check', '.'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('old.doc：是旧版 Word 或 WPS 文档');
    expect(stderr).toContain('broken.docx：docx 已损坏');
    expect(runCli(['check', 'marked.docx'], { cwd }).stderr).toBe(
      'marked.docx：有 1 处修订，按全部接受后的文字；有 1 条批注，没有读入\n',
    );
  });

  it('changes only the runs with a finding', () => {
    const cwd = makeFolder({ 'a.docx': SPEECH });
    const { code, stdout } = runCli(['fix', 'a.docx'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'a.docx：修改了 2 处\n' });
    const mended = readFileSync(join(cwd, 'a.docx'));
    const expected = BODY.replace('提高认识。', '提高认识').replace('>,<', '>，<');
    expect(readEntry(mended, 'word/document.xml')).toBe(
      readEntry(SPEECH, 'word/document.xml').replace(BODY, expected),
    );
    const others = (bytes: Buffer) =>
      packedEntries(bytes).filter(([name]) => name !== 'word/document.xml');
    expect(others(mended)).toEqual(others(SPEECH));
    expect(runCli(['fix', 'a.docx'], { cwd }).stdout).toBe('没有可放心修正的问题\n');
  });

  it('writes tracked changes that can be accepted or rejected', () => {
    const cwd = makeFolder({ 'a.docx': SPEECH, 'a.txt': '同志们：' });
    const { stdout } = runCli(['fix', '--review', 'a.docx'], { cwd });
    expect(stdout).toMatch(/^a\.docx：写入批注 \d+ 条，修订 2 处\n$/u);
    const reviewed = readFileSync(join(cwd, 'a.docx'));
    expect(readEntry(reviewed, 'word/document.xml')).toContain('w:author="笔杆子"');
    expect(readEntry(reviewed, 'word/comments.xml')).toContain('（placeholder-year）');
    expect(runCli(['fix', '--review', 'a.docx'], { cwd }).stdout).toBe('没有可放心修正的问题\n');
    expect(runCli(['fix', '--review', 'a.txt'], { cwd }).stderr).toContain('不是 Word 文档');
  });

  it('leaves a broken document unchanged', () => {
    const cwd = makeFolder({ 'a.docx': SPEECH });
    writeFileSync(join(cwd, 'b.docx'), SPEECH.subarray(0, 400));
    const { code, stderr } = runCli(['fix', 'b.docx'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'biganzi: b.docx：docx 已损坏，或不是 Word 文档\n',
    });
    expect(readFileSync(join(cwd, 'b.docx'))).toEqual(SPEECH.subarray(0, 400));
  });
});

describe('biganzi export', () => {
  const DRAFT = '在全市教育工作会议上的讲话\n同志们：\n一、提高认识\n要统一思想。\n';

  it('writes a Word document next to the draft, and overwrites nothing unless asked', () => {
    const cwd = makeFolder({ 'a.txt': DRAFT });
    const first = runCli(['export', 'a.txt'], { cwd });
    expect(first).toEqual({ code: 0, stdout: '已导出 a.docx\n', stderr: '' });
    expect(runCli(['outline', 'a.docx'], { cwd }).stdout).toContain('一、提高认识');
    expect(runCli(['export', 'a.txt'], { cwd })).toMatchObject({ code: 2 });
    expect(runCli(['export', 'a.txt', '--force'], { cwd }).code).toBe(0);
    expect(runCli(['export', 'a.docx', '--force'], { cwd }).stderr).toContain('不能导出到文稿自己');
  });

  it('applies a layout profile and reports its errors', () => {
    const cwd = makeFolder({
      'a.txt': DRAFT,
      'good.json': '{"extends":"speech","title":{"size":"一号"}}',
      'bad.json': '{"pages":1}',
    });
    expect(runCli(['export', 'a.txt', '--profile', 'good.json'], { cwd }).code).toBe(0);
    const styles = readEntry(readFileSync(join(cwd, 'a.docx')), 'word/styles.xml');
    expect(styles).toContain('<w:sz w:val="52"/>');
    const bad = runCli(['export', 'a.txt', '-o', 'b.docx', '--profile', 'bad.json'], { cwd });
    expect(bad.stderr).toContain('pages 不是版式的项目');
  });

  it('tells that PDF export needs LibreOffice', () => {
    const cwd = makeFolder({ 'a.txt': DRAFT });
    const { code, stderr } = runCli(['export', 'a.txt', '--format', 'pdf'], {
      cwd,
      env: { PATH: '/nonexistent' },
    });
    expect({ code, stderr: stderr.includes('LibreOffice') }).toEqual({ code: 2, stderr: true });
  });

  it('writes Markdown from standard input', () => {
    const cwd = makeFolder({});
    const { code } = runCli(['export', '-', '-o', 'a.md', '--format', 'md'], { cwd, input: DRAFT });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('## 一、提高认识');
  });
});
