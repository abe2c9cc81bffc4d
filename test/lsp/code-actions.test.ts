import { expect, it } from 'vitest';
import type { CodeAction, Command, Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, collectFixes, createLineMap, type Diagnostic } from '../../core/src/index.js';
import { seeds } from '../repo/texts.js';
import { analyzeFromScratch } from './fresh-check.js';
import { EDITOR, startSession } from './session.js';

const URI = 'untitled:draft';
const FIX_ALL = 'source.fixAll.biganzi';
/** Standalone headings that end with a stop, and an open year and two equal placeholders. The date determines the year. */
const DRAFT = [
  '在2024年全市教育工作会议上的讲话',
  '同志们：',
  '下面，我讲三点意见。',
  '一、提高认识。',
  '20xx年，全市教育系统成绩显著，×市长作了讲话，××同志作了报告，××同志作了发言。',
  '二、落实责任。',
  '各级各部门要把责任扛在肩上，把任务落到实处。',
  '三、加强领导。',
  '各级党委要把教育工作摆上重要位置。',
  '谢谢大家！',
].join('\n');

it('offers every fix of the finding at the cursor, and edits the version it was asked about', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const year = findingOf('placeholder-year');
  const cursor = positionsOf(DRAFT).positionAt(year.span.end);

  const actions = await session.codeActions(URI, { start: cursor, end: cursor });
  expect(year.fixes.length).toBeGreaterThan(0);
  expect(actions.map(({ title }) => title)).toEqual(
    expect.arrayContaining(year.fixes.map(({ title }) => title)),
  );
  for (const { title, edits } of year.fixes) {
    const action = actions.find((offered) => offered.title === title);
    expect(action).toMatchObject({
      kind: 'quickfix',
      diagnostics: [{ code: 'placeholder-year' }],
      edit: { documentChanges: [{ textDocument: { uri: URI, version: 1 } }] },
    });
    expect(applied(DRAFT, action)).toBe(applyEdits(DRAFT, edits));
  }
});

it('uses the current text, not the diagnostics in the request', async () => {
  const session = await startSession();
  await session.open(URI, '');
  expect(await session.codeActions(URI, EVERYWHERE)).toEqual([]);
  await session.change(URI, { text: DRAFT });
  expect(await session.codeActions(URI, EVERYWHERE)).not.toEqual([]);
  const elsewhere = { start: { line: 8, character: 3 }, end: { line: 8, character: 3 } };
  expect(await session.codeActions(URI, elsewhere)).toEqual([]);
});

it('prefers only safe fixes, and one per finding', async () => {
  const session = await startSession();
  for (const { text } of seeds) {
    await session.open(URI, text);
    const preferred = (await session.codeActions(URI, EVERYWHERE)).filter(
      ({ isPreferred }) => isPreferred,
    );
    const safe = analyzeFromScratch(text).diagnostics.flatMap(
      ({ fixes }) => fixes.find((fix) => fix.safe) ?? [],
    );
    expect(preferred.map((action) => applied(text, action))).toEqual(
      safe.map(({ edits }) => applyEdits(text, edits)),
    );
    await session.close(URI);
  }
});

it('fixes all findings of one rule', async () => {
  const session = await startSession();
  let rulesMended = 0;
  for (const { text } of [...seeds, { text: DRAFT }]) {
    await session.open(URI, text);
    const actions = await session.codeActions(URI, EVERYWHERE);
    const mending = actions.filter(({ title }) => title.startsWith('修正全文所有“'));
    for (const action of mending) {
      const rule = action.diagnostics?.[0]?.code;
      const alike = analyzeFromScratch(text).diagnostics.filter((found) => found.rule === rule);
      expect(applied(text, action)).toBe(applyEdits(text, collectFixes(alike)));
      rulesMended += 1;
    }
    await session.close(URI);
  }
  expect(rulesMended).toBeGreaterThan(0);
});

it.each([[[FIX_ALL]], [['source.fixAll']], [['source']]])(
  'applies all safe fixes when asked for %j',
  async (only) => {
    const session = await startSession();
    for (const { text } of [...seeds, { text: DRAFT }]) {
      await session.open(URI, text);
      const edits = collectFixes(analyzeFromScratch(text).diagnostics);
      const actions = await session.codeActions(URI, EVERYWHERE, only);
      expect(actions.map(({ kind }) => kind)).toEqual(edits.length > 0 ? [FIX_ALL] : []);
      if (edits.length > 0) expect(applied(text, actions[0])).toBe(applyEdits(text, edits));
      await session.close(URI);
    }
  },
);

it('returns only the kinds that the client asks for', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  expect(await session.codeActions(URI, EVERYWHERE, ['refactor'])).toEqual([]);
  const kindsOf = async (only?: string[]) =>
    new Set((await session.codeActions(URI, EVERYWHERE, only)).map(({ kind }) => kind));
  expect(await kindsOf()).toEqual(new Set(['quickfix']));
  expect(await kindsOf(['quickfix', 'source'])).toEqual(new Set(['quickfix', FIX_ALL]));
});

it('a client without versioned edits gets plain ones', async () => {
  const session = await startSession({ capabilities: { textDocument: EDITOR.textDocument ?? {} } });
  await session.open(URI, DRAFT);
  const [fixAll] = await session.codeActions(URI, EVERYWHERE, [FIX_ALL]);
  expect(fixAll?.edit?.documentChanges).toBeUndefined();
  expect(fixAll?.edit?.changes?.[URI]?.length).toBeGreaterThan(0);
});

it('filling in is offered only to a client with the commands for it', async () => {
  const blank = findingOf('placeholder-blank', '××');
  const range = rangeOf(DRAFT, blank);
  const session = await startSession({ initializationOptions: { commands: true } });
  await session.open(URI, DRAFT);
  const actions = await session.codeActions(URI, range);
  const commands = actions.flatMap(({ command }) => command ?? []).filter(isFilling);
  expect(commands).toEqual([
    { title: '填写此处…', command: 'biganzi.fillHere', arguments: [URI, range, '××'] },
    { title: '填写全文相同的“××”…', command: 'biganzi.fillAlike', arguments: [URI, range, '××'] },
  ]);

  const bare = await startSession();
  await bare.open(URI, DRAFT);
  const bareActions = await bare.codeActions(URI, range);
  expect(bareActions.flatMap(({ command }) => command ?? []).filter(isFilling)).toEqual([]);
});

it('a placeholder that occurs once is not offered to be filled in everywhere', async () => {
  const session = await startSession({ initializationOptions: { commands: true } });
  await session.open(URI, DRAFT);
  const actions = await session.codeActions(
    URI,
    rangeOf(DRAFT, findingOf('placeholder-blank', '×')),
  );
  const commands = actions.flatMap(({ command }) => command ?? []).filter(isFilling);
  expect(commands.map(({ command }) => command)).toEqual(['biganzi.fillHere']);
});

it.each([true, false])('inserts missing items, with tab stops: %s', async (snippetEditSupport) => {
  const workspaceEdit = { ...EDITOR.workspace?.workspaceEdit, snippetEditSupport };
  const workspace = { ...EDITOR.workspace, workspaceEdit };
  const session = await startSession({ capabilities: { ...EDITOR, workspace } });
  await session.open(URI, HOLLOW_DRAFT);
  const actions = await session.codeActions(URI, { start: END_OF_HOLLOW, end: END_OF_HOLLOW });
  const action = actions.find(({ title }) => title === '列出要补的内容');
  const range = { start: END_OF_HOLLOW, end: END_OF_HOLLOW };
  const edit = snippetEditSupport
    ? {
        range,
        snippet: { kind: 'snippet', value: skeleton((index) => `\${${index}:【待补充】}`, '$0') },
      }
    : { range, newText: skeleton(() => '【待补充】') };
  expect(action?.edit?.documentChanges).toEqual([
    { textDocument: { uri: URI, version: 1 }, edits: [edit] },
  ]);
});

const HOLLOW_LINE =
  '面对新形势新任务，我们要进一步统一思想、提高认识，切实增强责任感和使命感，坚定信心、真抓实干，狠抓落实，推动各项工作再上新台阶，努力开创各项事业发展的新局面。';
const HOLLOW_DRAFT = `在全县教育工作会议上的讲话\n同志们：\n${HOLLOW_LINE}\n`;
const END_OF_HOLLOW = { line: 2, character: HOLLOW_LINE.length };

function skeleton(toBlank: (index: number) => string, end = ''): string {
  const labels = ['责任单位', '具体做法', '目标数', '完成时限'];
  return `${labels.map((label, at) => `${label}：${toBlank(at + 1)}`).join('，')}。${end}`;
}

function isFilling({ command }: Command): boolean {
  return command.startsWith('biganzi.fill');
}

const EVERYWHERE: Range = {
  start: { line: 0, character: 0 },
  end: { line: 1_000_000, character: 0 },
};

function findingOf(rule: string, text?: string): Diagnostic {
  const found = analyzeFromScratch(DRAFT).diagnostics.find(
    (diagnostic) =>
      diagnostic.rule === rule &&
      (text === undefined || DRAFT.slice(diagnostic.span.start, diagnostic.span.end) === text),
  );
  if (!found) throw new Error(`no ${rule} in the draft`);
  return found;
}

function positionsOf(text: string) {
  return createLineMap(text);
}

function rangeOf(text: string, { span }: Diagnostic): Range {
  const { positionAt } = positionsOf(text);
  return { start: positionAt(span.start), end: positionAt(span.end) };
}

/** Applies the edits of an action as a client does and returns the text. */
function applied(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('the action edits nothing');
  // The server sends plain edits to a client without snippet support.
  return TextDocument.applyEdits(TextDocument.create(URI, '', 1, text), change.edits as TextEdit[]);
}
