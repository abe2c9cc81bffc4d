import { expect, it } from 'vitest';
import { COMPARE_REQUEST, type ComparedDraft } from '../../server/src/protocol.js';
import { startSession } from './session.js';

const URI = 'untitled:draft';
const OLD = '在全县教育工作会议上的讲话\n同志们：\n一、成绩\n投入增长3.2%。\n二、打算\n修路。\n';
const NEW =
  '在全县教育工作会议上的讲话\n同志们：\n一、成绩\n投入增长3.5%。\n二、部署20xx年的工作\n架桥。\n';

it('compares an open draft with the text of an older one', async () => {
  const session = await startSession();
  await session.open(URI, NEW);
  const ask = (params: object) =>
    session.connection.sendRequest<ComparedDraft | null>(COMPARE_REQUEST, params);
  const compared = await ask({ uri: URI, old: OLD, kind: 'plain' });
  expect(compared?.summary).toContain('0 字（0%）');
  expect(compared?.items.map(({ group, label, text }) => `${group} ${label} ${text}`)).toEqual([
    '章节 改写 一、成绩',
    '章节 新增 二、部署20xx年的工作',
    '章节 删去 二、打算',
    '改了的数字 3.2% → 3.5% 投入增长3.5%。',
    '没有填写的年份、日期 没填 20xx年',
  ]);
  expect(compared?.items.map(({ old, new: now }) => [old?.start.line, now?.start.line])).toEqual([
    [2, 2],
    [undefined, 4],
    [4, undefined],
    [3, 3],
    [undefined, 4],
  ]);
  expect(await ask({ uri: 'untitled:other', old: OLD, kind: 'plain' })).toBeNull();
  expect((await ask({ uri: URI }))?.items.length).toBeGreaterThan(0);
});
