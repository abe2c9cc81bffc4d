import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ApplyWorkspaceEditParams, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DeliveryVerdict,
  DraftDate,
  FillParams,
  FillResult,
  OpenPlaces,
  RememberEdits,
} from '../../server/src/protocol.js';
import { seeds } from '../repo/texts.js';
import { analyzeFromScratch } from './fresh-check.js';
import { type Session, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = [
  '学习啦 > 实用范文 > 全区教育工作会议讲话',
  '在2024年全区教育工作会议上的讲话',
  '同志们：',
  '总结20xx年工作，部署20xx年工作，请**同志、**同志发言，共表彰×人。',
  '谢谢大家！',
  '《在全区教育工作会议上的讲话》由互联网用户分享整理。',
].join('\n');
const OTHER = '# Build\n\n1. one\n1. two\n';

describe('filling in', () => {
  it('lists placeholders in groups, with proposals', async () => {
    const session = await open(DRAFT, { placeholders: { '**同志': '王明同志' } });
    const { groups, configuration } = await openPlaces(session);
    expect(configuration).toBeNull();
    expect(
      groups.map(({ shown, missing, places, proposals }) => [
        shown,
        missing,
        places.map(({ range: { start } }) => `${start.line}:${start.character}`).join(' '),
        proposals.map(({ text, reason }) => `${text} ${reason}`)[0],
      ]),
    ).toEqual([
      ['20xx年', '年份', '3:2', '2023年 根据文稿推断'],
      ['20xx年', '年份', '3:12', '2024年 根据文稿推断'],
      ['**同志', '人名', '3:21 3:26', '王明 .biganzirc.json 里的填法'],
      ['×人', '数字', '3:36', undefined],
    ]);
  });

  it('applies all answers in one step, and returns those that can be remembered', async () => {
    const session = await open(DRAFT);
    const { groups } = await openPlaces(session);
    const texts = ['2023年', '2024年', '李红', '20'];
    const result = await fill(session, answersOf(groups, texts));
    expect(result).toEqual({ filled: 5, missed: 0, kept: { '**同志': '李红同志' } });
    expect(edited(DRAFT, await session.applied.next(URI))).toContain(
      '总结2023年工作，部署2024年工作，请李红同志、李红同志发言，共表彰20人。',
    );
    expect(session.applied.count(URI)).toBe(0);
  });

  it('finds the placeholders again after a change of the text', async () => {
    const session = await open(DRAFT);
    const { groups } = await openPlaces(session);
    const changed = DRAFT.replace('同志们：', '各位同志：').replace('、**同志发言', '发言');
    await session.change(URI, { text: changed });
    const answers = answersOf(groups, ['2023年', '2024年', '李红', '20']);
    expect(await fill(session, answers)).toMatchObject({ filled: 3, missed: 1 });
    expect(edited(changed, await session.applied.next(URI))).toContain('请**同志发言，共表彰20人');
  });

  it('offers to remember only answers that the settings do not contain', async () => {
    const session = await open(DRAFT, { placeholders: { '**同志': '王明同志' } });
    const { groups } = await openPlaces(session);
    const [, , person] = groups;
    const result = await fill(session, answersOf(person ? [person] : [], ['王明']));
    expect(result).toMatchObject({ filled: 2, kept: {} });
  });

  it('survives invalid answers', async () => {
    const session = await open(DRAFT);
    const params = { uri: URI, answers: [{ group: 1 }, null, { group: 'x', of: 1, text: '' }] };
    expect(await ask(session, 'biganzi/fillPlaces', params)).toMatchObject({
      filled: 0,
      missed: 1,
    });
    expect(await ask(session, 'biganzi/fillPlaces', { uri: URI })).toMatchObject({ filled: 0 });
    expect(await ask(session, 'biganzi/openPlaces', null)).toBeNull();
    expect(session.logs).toEqual([]);
  });

  it('names the settings file that applies, and keeps its formatting when editing it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'biganzi-fill-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const text = '{\n    "locale": "zh"\n}\n';
    const file = join(folder, '.biganzirc.json');
    writeFileSync(file, text);
    const uri = pathToFileURL(join(folder, 'draft.gongwen')).href;
    const session = await startSession();
    await session.open(uri, DRAFT);
    const { configuration } = await openPlaces(session, uri);
    expect(configuration).toBe(pathToFileURL(file).href);

    const edits = await ask<RememberEdits | null>(session, 'biganzi/rememberPlaceholders', {
      text,
      values: { '**区': '西山区', broken: 1 },
    });
    expect(applied(text, edits as TextEdit[])).toBe(
      '{\n    "locale": "zh",\n    "placeholders": {\n        "**区": "西山区"\n    }\n}\n',
    );
    const broken = { text: '{', values: { '**区': '西山区' } };
    expect(await ask(session, 'biganzi/rememberPlaceholders', broken)).toBeNull();
  });
});

describe('web residue', () => {
  it('is deleted in one step, even where no safe fix deletes it', async () => {
    const session = await startSession();
    let blocks = 0;
    for (const { text } of seeds) {
      await session.open(URI, text);
      const deleted = await ask<number>(session, 'biganzi/deleteResidue', { uri: URI });
      blocks += deleted;
      const clean = deleted === 0 ? text : edited(text, await session.applied.next(URI));
      expect(rulesOf(clean)).not.toContain('web-residue');
      expect(session.applied.count(URI)).toBe(0);
      await session.close(URI);
    }
    expect(blocks).toBeGreaterThan(5);
  });

  it('can be deleted as a whole from any part of it', async () => {
    const session = await open(DRAFT);
    const start = { line: 0, character: 1 };
    const actions = await session.codeActions(URI, { start, end: start });
    const all = actions.find(({ title }) => title === '删除全文网页残留');
    const [change] = all?.edit?.documentChanges ?? [];
    const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : [];
    expect(rulesOf(applied(DRAFT, edits))).not.toContain('web-residue');
    const elsewhere = { line: 3, character: 3 };
    const others = await session.codeActions(URI, { start: elsewhere, end: elsewhere });
    expect(others.map(({ title }) => title)).not.toContain('删除全文网页残留');
  });
});

describe('a template', () => {
  it.each(seeds.map(({ file, text }) => [file, text] as const))(
    'becomes a draft without leftovers: %s',
    async (_name, text) => {
      const session = await open(text);
      const deleted = await ask<number>(session, 'biganzi/deleteResidue', { uri: URI });
      const clean = deleted === 0 ? text : edited(text, await session.applied.next(URI));
      await session.change(URI, { text: clean });
      const { groups } = await openPlaces(session);
      const answers = answersOf(
        groups,
        groups.map(({ kind, proposals }) => (kind === 'year' ? (proposals[0]?.text ?? '') : '三')),
      );
      await fill(session, answers);
      const filled = groups.length === 0 ? clean : edited(clean, await session.applied.next(URI));
      expect(rulesOf(filled).filter((rule) => /^placeholder|residue/u.test(rule))).toEqual([]);
    },
  );
});

describe('delivery', () => {
  it('names its obstacles in one sentence, with positions', async () => {
    const session = await open(DRAFT);
    const verdict = await ask<DeliveryVerdict>(session, 'biganzi/delivery', { uri: URI });
    expect(verdict.sentence).toBe('还不能定稿：有占位与残留 7 处');
    expect(verdict.obstacles.map(({ rule, severity }) => `${severity} ${rule}`)[0]).toBe(
      'warning web-residue',
    );
    expect(verdict.obstacles).toHaveLength(7);

    await session.change(URI, { text: '同志们：\n今天，我们召开工作会议。\n谢谢大家！' });
    const ready = await ask<DeliveryVerdict>(session, 'biganzi/delivery', { uri: URI });
    expect(ready).toMatchObject({ ready: true, obstacles: [] });
  });
});

describe('the date of a draft', () => {
  it.each([
    [DRAFT, {}, { date: '2024年', source: '标题', value: '2024', isWritten: true }],
    [DRAFT, { locale: 'en' }, { date: '2024', source: 'title', value: '2024', isWritten: true }],
    [
      '同志们：',
      { documentDate: '2025-03' },
      { date: '2025年3月', source: '设置', value: '2025-03', isWritten: false },
    ],
    ['同志们：', {}, null],
  ])('%j %j', async (text, settings, known) => {
    const session = await open(text, settings);
    const answer = await ask<DraftDate>(session, 'biganzi/documentDate', { uri: URI });
    expect(answer.known).toEqual(known);
    // The second line of the draft is its title.
    expect(answer.titleEnd).toEqual(text === DRAFT ? { line: 1, character: 18 } : null);
  });

  it('is the one stored by the client, as long as it is stored', async () => {
    const session = await open('同志们：', { documentDate: '2025-03' });
    const dateNow = async () =>
      (await ask<DraftDate>(session, 'biganzi/documentDate', { uri: URI })).known?.value;
    await ask(session, 'biganzi/keepDates', { dates: { [URI]: '2026-01' } });
    expect(await dateNow()).toBe('2026-01');
    await ask(session, 'biganzi/keepDates', { dates: {} });
    expect(await dateNow()).toBe('2025-03');
  });
});

it.each(['openPlaces', 'fillPlaces', 'deleteResidue', 'delivery', 'documentDate'])(
  'biganzi/%s returns nothing for a text that is not a draft or not open',
  async (name) => {
    const session = await startSession();
    expect(await ask(session, `biganzi/${name}`, { uri: URI })).toBeNull();
    await session.open(URI, OTHER, 'markdown');
    expect(await ask(session, `biganzi/${name}`, { uri: URI })).toBeNull();
    expect(session.logs).toEqual([]);
  },
);

async function open(text: string, settings: object = {}): Promise<Session> {
  const session = await startSession({ settings });
  await session.open(URI, text);
  return session;
}

function ask<R>(session: Session, request: string, params: unknown): Promise<R> {
  return session.connection.sendRequest<R>(request, params);
}

function openPlaces(session: Session, uri = URI): Promise<OpenPlaces> {
  return ask<OpenPlaces>(session, 'biganzi/openPlaces', { uri });
}

function fill(session: Session, answers: FillParams['answers']): Promise<FillResult> {
  return ask<FillResult>(session, 'biganzi/fillPlaces', { uri: URI, answers });
}

function answersOf(groups: OpenPlaces['groups'], texts: readonly string[]): FillParams['answers'] {
  return groups.map(({ id, places }, index) => ({
    group: id,
    of: places.length,
    text: texts[index] ?? '',
  }));
}

function rulesOf(text: string): string[] {
  return analyzeFromScratch(text).diagnostics.map(({ rule }) => rule);
}

function edited(text: string, { edit }: ApplyWorkspaceEditParams): string {
  const [change] = edit.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('nothing was edited');
  return applied(text, change.edits as TextEdit[]); // the server sends plain edits only
}

function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, '', 1, text), edits);
}
