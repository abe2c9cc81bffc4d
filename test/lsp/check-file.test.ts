import { expect, it } from 'vitest';
import { CHECK_FILE_REQUEST, type CheckedFile } from '../../server/src/protocol.js';
import { makeWord, p } from '../../word/src/testing/word-file.js';
import { startSession } from './session.js';

const SPEECH =
  '在全镇春耕工作会议上的讲话\n\n同志们：\n\n今天召开这次会议，主要任务是总结20xx年工作。下面，我讲两点意见。\n';
/** The same draft in GB18030. */
const GB18030 = Buffer.from(
  '1NrIq9XytLq4+7mk1/e74dLpyc+1xL2yu7AKCs2s1r7Dx6O6Cgq98czs1dm/qtXitM674dLpo6zW99KqyM7O8crH19y94TIweHjE6rmk1/eho8/Cw+ajrM7SvbLBvbXj0uK8+6GjCg==',
  'base64',
);
const WORD = makeWord({
  body: p('在全镇春耕工作会议上的讲话') + p('同志们：') + p('今天召开会议，总结20xx年工作。'),
});

async function check(uri: string, bytes: Uint8Array, settings: unknown = {}) {
  const session = await startSession({ settings });
  const params = { uri, bytes: Buffer.from(bytes).toString('base64'), shownAs: `${uri}#` };
  const answer = await session.connection.sendRequest<CheckedFile | null>(
    CHECK_FILE_REQUEST,
    params,
  );
  await session.shutdown();
  return answer;
}

it.each([
  ['a draft by its content', 'file:///a/稿.txt', Buffer.from(SPEECH)],
  ['a Word document', 'file:///a/稿.docx', WORD],
])(
  'returns for %s the findings that its editor would show, and the verdict',
  async (_, uri, bytes) => {
    const answer = await check(uri, bytes);
    expect(answer).toMatchObject({ kind: 'draft', ready: false });
    if (answer?.kind !== 'draft') throw new Error('no draft');
    expect(answer.sentence).toContain('占位与残留');
    expect(answer.findings.map(({ code }) => code)).toContain('placeholder-year');
  },
);

it('returns the same findings as for the open text', async () => {
  const session = await startSession();
  const uri = 'file:///a/稿.gongwen';
  const bytes = Buffer.from(SPEECH).toString('base64');
  const answer = await session.connection.sendRequest<CheckedFile>(CHECK_FILE_REQUEST, {
    uri,
    bytes,
  });
  await session.open(uri, SPEECH);
  expect(answer).toMatchObject({ findings: await session.diagnostics(uri) });
  await session.shutdown();
});

it('reads GB18030, and reports files that it cannot read', async () => {
  const answer = await check('file:///a/稿.txt', GB18030);
  expect(answer).toMatchObject({ kind: 'draft' });
  const refused = await check('file:///a/稿.txt', Uint8Array.of(0, 1, 2, 3, 0));
  expect(refused).toEqual({ kind: 'refused', reason: '不是文字，或者编码认不出来' });
});

it('skips files that are not drafts, and checks drafts even with the activation "never"', async () => {
  expect(await check('file:///a/README.md', Buffer.from('# Read me\n\nnpm ci\n'))).toBeNull();
  const off = { activation: 'never' };
  expect(await check('file:///a/稿.txt', Buffer.from(SPEECH), off)).toMatchObject({
    kind: 'draft',
  });
});

it('applies the settings', async () => {
  const answer = await check('file:///a/稿.gw', Buffer.from(SPEECH), {
    severity: { 'placeholder-year': 'off' },
  });
  if (answer?.kind !== 'draft') throw new Error('no draft');
  expect(answer.findings.map(({ code }) => code)).not.toContain('placeholder-year');
});
