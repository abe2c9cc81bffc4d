import { expect, it } from 'vitest';
import {
  EXPORT_WORD_REQUEST,
  READ_WORD_REQUEST,
  WRITE_BACK_REQUEST,
  type WordDraft,
  type WordRefusal,
  type WrittenBack,
} from '../../server/src/protocol.js';
import { makeWord, p } from '../../word/src/testing/word-file.js';
import { readEntry } from '../../word/src/testing/zip-parts.js';
import { startSession } from './session.js';

const BYTES = makeWord({ body: p('在全市会议上的讲话') + p('同志们：') + p('20xx年要抓好。') });

it('reads a Word document, writes a draft back and exports it', async () => {
  const session = await startSession();
  const bytes = BYTES.toString('base64');
  const ask = <R>(name: string, params: object) => session.connection.sendRequest<R>(name, params);
  const read = await ask<WordDraft>(READ_WORD_REQUEST, { bytes });
  expect(read).toMatchObject({ kind: 'draft', revisions: 0, comments: 0 });
  const text = read.text.replace('20xx', '2026');
  const written = await ask<WrittenBack>(WRITE_BACK_REQUEST, { bytes, text });
  expect(written).toMatchObject({ kind: 'written', done: 1, skipped: 0 });
  const mended = Buffer.from(written.bytes, 'base64');
  expect(readEntry(mended, 'word/document.xml')).toContain('2026年要抓好');
  const refused = await ask<WordRefusal>(READ_WORD_REQUEST, { bytes: 'UEs=' });
  expect(refused.reason).toContain('docx 已损坏');

  const uri = 'untitled:draft';
  await session.open(uri, text);
  const exported = await ask<string>(EXPORT_WORD_REQUEST, { uri, profile: 'speech' });
  const styles = readEntry(Buffer.from(exported, 'base64'), 'word/styles.xml');
  expect(styles).toContain('<w:sz w:val="44"/>');
  await session.shutdown();
});
