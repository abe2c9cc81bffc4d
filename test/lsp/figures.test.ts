import { expect, it } from 'vitest';
import {
  type CodeLens,
  CodeLensRequest,
  DocumentHighlightRequest,
  type Hover,
  HoverRequest,
  type Position,
} from 'vscode-languageserver-protocol';
import { EDITOR, type Session, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = [
  '在全市防汛工作会议上的讲话',
  '同志们：',
  '现在总结20xx年的防汛工作。要增强“四个意识”。',
  '一、进一步认清形势',
  '雨季将至，要进一步压实责任。',
  '二、进一步备好物资',
  '6月底前备好沙袋12000条。要真抓实干。',
  '谢谢大家！',
].join('\n');
const README = '# Build\n\n## Install\n\nRun `make install`.\n\n- one\n- two\n';

const textDocument = { uri: URI };

async function lenses(session: Session): Promise<string[]> {
  const found = await session.connection.sendRequest(CodeLensRequest.type, { textDocument });
  return (found ?? []).map(
    ({ range, command }: CodeLens) =>
      `${range.start.line} ${command?.title ?? ''}${command?.command ? ` -> ${command.command}` : ''}`,
  );
}

/** Returns the text of the hover over the words, and the words of its range. */
async function hover(session: Session, words: string): Promise<{ text: string; on: string }> {
  const answer = await session.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: placeOf(words),
  });
  return { text: textOf(answer), on: wordsOf(answer) };
}

function textOf(answer: Hover | null): string {
  const { contents } = answer ?? { contents: '' };
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

function wordsOf(answer: Hover | null): string {
  const { start, end } = answer?.range ?? { start: placeOf(DRAFT), end: placeOf(DRAFT) };
  return (DRAFT.split('\n')[start.line] ?? '').slice(start.character, end.character);
}

function placeOf(words: string): Position {
  const before = DRAFT.slice(0, DRAFT.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

it('code lenses above the title and the first headings give length and hollowness', async () => {
  const session = await startSession({ initializationOptions: { commands: true } });
  await session.open(URI, DRAFT);
  const [title, open, ...sections] = await lenses(session);
  expect(title).toMatch(/^0 \d+ 字 · 约 1 分钟 · 套话密度 \d+% -> biganzi\.showReport$/u);
  expect(open).toBe('0 占位 1 处 -> biganzi.fillPlaceholders');
  expect(sections.map((lens) => lens.slice(0, 2))).toEqual(['3 ', '5 ']);
});

it('a client without commands gets code lenses without a command', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  expect((await lenses(session))[1]).toBe('0 占位 1 处');
});

it('code lenses follow the text and the settings, whose change triggers a refresh', async () => {
  const session = await startSession({
    capabilities: {
      ...EDITOR,
      workspace: { ...EDITOR.workspace, codeLens: { refreshSupport: true } },
    },
    settings: { codeLens: 'title', speechRate: 60, locale: 'en' },
  });
  await session.open(URI, DRAFT);
  const before = await lenses(session);
  expect(before).toHaveLength(2);
  expect(before[0]).toMatch(/about 2 min/u);
  await session.change(URI, { text: DRAFT.replace('20xx年', '去年') });
  expect(await lenses(session)).toHaveLength(1);
  session.settings = { codeLens: 'off' };
  await session.changeSettings(null);
  await session.refreshes.next('codeLens');
  expect(await lenses(session)).toEqual([]);
});

it('an empty text and one that is not a draft have no figures', async () => {
  const session = await startSession();
  await session.open(URI, '');
  expect(await lenses(session)).toEqual([]);
  await session.open(URI, README, 'markdown');
  expect(await lenses(session)).toEqual([]);
  expect(await session.connection.sendRequest('biganzi/figures', { uri: URI })).toBeNull();
});

it('the status bar gets a line and details', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const answer = await session.connection.sendRequest('biganzi/figures', { uri: URI });
  expect(answer).toMatchObject({
    text: expect.stringMatching(/^\d+ 字 · 约 1 分钟 · 套话密度 \d+%$/u) as string,
    details: expect.arrayContaining(['占位 1 处']) as string[],
  });
  expect(await session.connection.sendRequest('biganzi/figures', 3)).toBeNull();
});

it('a hover on a cliché lists its other uses, in Markdown with links', async () => {
  const session = await startSession({
    capabilities: {
      ...EDITOR,
      textDocument: { ...EDITOR.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] } },
    },
  });
  await session.open(URI, DRAFT);
  const { text, on } = await hover(session, '进一步压实');
  expect(on).toBe('进一步');
  expect(text).toContain('**“进一步”（程度副词）**');
  expect(text).toContain(`- 其余 2 处在第 [4](${URI}#L4)、[6](${URI}#L6) 行`);
});

it('a hover in plain text has no markup', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const { text, on } = await hover(session, '四个意识');
  expect(on).toBe('“四个意识”');
  expect(text).toMatch(/^“四个意识”（固定提法）\n- 政治意识、大局意识、核心意识、看齐意识\n/u);
  expect((await hover(session, '20xx年')).text).toMatch(/^.+\n- 依据：.+/u);
  expect((await hover(session, '雨季')).text).toBe('');
});

it('all uses of a cliché are highlighted', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const marks = await session.connection.sendRequest(DocumentHighlightRequest.type, {
    textDocument,
    position: placeOf('进一步压实'),
  });
  expect(marks?.map(({ range }) => range.start.line)).toEqual([3, 4, 5]);
});
