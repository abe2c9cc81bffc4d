import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../core/src/index.js';
import { readWord } from './read-word.js';
import { makeWord, p, r } from './testing/word-file.js';
import { findEdits, writeBackWord } from './write-back-word.js';

function writeBack(body: string, draft: string) {
  const written = writeBackWord(makeWord({ body }), draft);
  if (written.kind !== 'mended') throw new Error(written.reason.en);
  const word = readWord(written.bytes);
  return { text: word.kind === 'text' ? word.text : '', skipped: written.skipped.length };
}

describe('writeBackWord', () => {
  it('writes filled blanks and changed words into the document', () => {
    const body = p('在××会议上的讲话') + `<w:p>${r('20xx年')}${r('，要抓好', '<w:b/>')}</w:p>`;
    const draft = '在全市会议上的讲话\r\n2026年，要抓实抓好\r\n';
    expect(writeBack(body, draft)).toEqual({
      text: '在全市会议上的讲话\n2026年，要抓实抓好',
      skipped: 0,
    });
  });

  it('removes deleted lines, and counts the lines it cannot add', () => {
    expect(writeBack(p('甲') + p('乙') + p('丙'), '甲\n丙')).toEqual({
      text: '甲\n丙',
      skipped: 0,
    });
    expect(writeBack(p('甲') + p('乙'), '甲')).toEqual({ text: '甲', skipped: 0 });
    expect(writeBack(p('甲') + p('丙'), '甲\n乙\n丙')).toEqual({ text: '甲\n丙', skipped: 1 });
  });
});

describe('findEdits', () => {
  it.each([
    ['', '甲'],
    ['甲\n乙', ''],
    ['甲乙丙', '甲丁丙'],
    ['甲\n乙\n丙', '甲\n丙\n丁'],
    ['𠮷甲', '𠮷乙'],
    ['甲\n乙\n丙\n丁', '乙\n戊\n丁\n己'],
  ])('%j to %j', (before, after) => {
    expect(applyEdits(before, findEdits(before, after))).toBe(after);
  });
});
