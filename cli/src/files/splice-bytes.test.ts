import { expect, it } from 'vitest';
import { applyEdits } from '../../../core/src/index.js';
import { decodeText } from '../../../miner/src/decode-text.js';
import { spliceBytes } from './splice-bytes.js';

/** Includes 𠮷, a character of four bytes. */
const TEXT = '讲话稿,𠮷市的同志们:\r\n大家好';
const EDITS = [
  { span: { start: 3, end: 4 }, newText: '，' },
  { span: { start: 11, end: 12 }, newText: '：' },
  { span: { start: 14, end: 14 }, newText: '　' },
];

it.each([
  ['utf-8', Buffer.from(TEXT)],
  ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
  ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  [
    'gb18030',
    Buffer.from(
      'bdb2bbb0b8e5' +
        '2c' +
        '9534 8f33 cad0 b5c4 cdac d6be c3c7 3a 0d0a b4f3 bcd2 bac3'.replaceAll(' ', ''),
      'hex',
    ),
  ],
] as const)('%s: writes the new text and keeps all other bytes', (encoding, bytes) => {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') throw new Error(`decoded as ${decoded.kind}`);
  const { text } = decoded;
  expect([decoded.encoding, text.length]).toEqual([encoding, TEXT.length]);
  const spliced = spliceBytes({ bytes, text, encoding }, EDITS);
  const read = decodeText(spliced ?? Buffer.alloc(0));
  expect(read).toEqual({ kind: 'text', encoding, text: applyEdits(text, EDITS) });
  expect(spliceBytes({ bytes, text, encoding }, [])?.equals(bytes)).toBe(true);
});

it('refuses new text that GB18030 encodes in four bytes', () => {
  const bytes = Buffer.from('bdb2bbb0', 'hex');
  const edits = [{ span: { start: 0, end: 0 }, newText: '𠮷' }];
  expect(spliceBytes({ bytes, text: '讲话', encoding: 'gb18030' }, edits)).toBeUndefined();
});
