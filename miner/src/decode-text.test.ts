import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const DRAFT = '同志们：\r\n下面，我讲三点意见。“四个意识”——𠮷';

describe('decodeText', () => {
  it.each([
    ['utf-8', iconv.encode(DRAFT, 'utf8')],
    ['utf-8', iconv.encode(DRAFT, 'utf8', { addBOM: true })],
    ['utf-16le', iconv.encode(DRAFT, 'utf16le', { addBOM: true })],
    ['utf-16be', iconv.encode(DRAFT, 'utf16be', { addBOM: true })],
    ['gb18030', iconv.encode(DRAFT, 'gb18030')],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text: DRAFT, encoding });
  });

  it('reads an empty file as empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ kind: 'text', text: '', encoding: 'utf-8' });
  });

  it('replaces a lone surrogate in UTF-16 by one unit', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('甲\ud842乙', 'utf16le')]);
    expect(decodeText(bytes)).toMatchObject({ text: '甲\ufffd乙' });
  });

  it.each([
    ['NUL bytes', Buffer.from('讲话\0稿'), 'binary'],
    ['UTF-16 without a mark', Buffer.from('a讲话', 'utf16le'), 'binary'],
    [
      'UTF-8 cut in mid-character',
      Buffer.from('同志们：今天我们召开会议').subarray(0, -1),
      'unknown',
    ],
    ['Big5', iconv.encode('同志們今天我們在這裡召開會議', 'big5'), 'unknown'],
    ['Latin-1', iconv.encode('déjà vu', 'latin1'), 'unknown'],
  ])('rejects %s', (_, bytes, kind) => {
    expect(decodeText(bytes)).toEqual({ kind });
  });
});

it.each([
  ['LE', [0xff, 0xfe, 0, 0, 0x8b, 0x8b, 0, 0]],
  ['BE', [0, 0, 0xfe, 0xff, 0, 0, 0x8b, 0x8b]],
])('UTF-32 %s is not taken for UTF-16', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'unknown' });
});
