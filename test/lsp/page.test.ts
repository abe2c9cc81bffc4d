import { expect, it } from 'vitest';
import {
  DELIVERY_REQUEST,
  type DeliveryVerdict,
  type DraftPage,
  EXPORT_WORD_REQUEST,
  PAGE_REQUEST,
} from '../../server/src/protocol.js';
import { startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = '在全县教育工作会议上的讲话\n同志们：\n20xx年，请**同志发言。\n谢谢大家！\n';

it('the report of an open draft has the verdict of the gate, and follows the text', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const { connection } = session;
  const ask = (form: string, uri = URI) =>
    connection.sendRequest<DraftPage | null>(PAGE_REQUEST, { uri, page: 'report', form });
  const page = await ask('view');
  const verdict = await connection.sendRequest<DeliveryVerdict>(DELIVERY_REQUEST, { uri: URI });
  expect(page?.title).toBe('体检报告 · 在全县教育工作会议上的讲话');
  expect(page?.html).toContain(verdict.sentence);
  expect(page?.html).toContain('data-go="2:0-2:5"');
  expect((await ask('file'))?.html).toMatch(/^<!DOCTYPE html>/u);
  expect(await ask('view', 'untitled:other')).toBeNull();
  const preview = await connection.sendRequest<DraftPage | null>(PAGE_REQUEST, {
    ...{ uri: URI, page: 'preview', form: 'view' },
  });
  expect(preview?.html).toMatch(/data-go="2:0-2:14"[^>]*>20xx年，请\*\*同志发言。</u);
  await session.change(URI, { text: DRAFT.replace('20xx', '2024') });
  expect((await ask('view'))?.html).not.toContain('data-go="2:0-2:5"');
});

it('the preview and the export use the chosen layout', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const { connection } = session;
  const preview = (profile: unknown) =>
    connection.sendRequest<DraftPage | null>(PAGE_REQUEST, {
      ...{ uri: URI, page: 'preview', form: 'view', profile },
    });
  expect((await preview('speech'))?.html).toContain('版式：读稿…');
  expect((await preview('unknown'))?.html).toContain('版式：公文…');
  expect((await preview({ json: '{"name":"本县"}' }))?.html).toContain('版式：本县…');
  expect((await preview({ json: '{' }))?.html).toContain('不是 JSON');
  const write = (profile: unknown) =>
    connection.sendRequest<unknown>(EXPORT_WORD_REQUEST, { uri: URI, profile });
  expect(typeof (await write({ json: '{"extends":"speech"}' }))).toBe('string');
  expect(await write({ json: '{"colour":1}' })).toEqual({
    ...{ kind: 'refused', reason: 'colour 不是版式的项目' },
  });
});
