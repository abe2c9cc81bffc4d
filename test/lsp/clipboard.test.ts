import { expect, it } from 'vitest';
import {
  CLEAN_PASTED_REQUEST,
  CLIPBOARD_REQUEST,
  type ClipboardText,
} from '../../server/src/protocol.js';
import { startSession } from './session.js';

const URI = 'untitled:draft';
const SPEECH = '在全镇春耕会议上的讲话\n\n同志们：\n今天开会。\n';

it('cleans pasted text, and returns nothing for clean text', async () => {
  const session = await startSession();
  await session.open(URI, SPEECH);
  const clean = (text: string) =>
    session.connection.sendRequest<string | null>(CLEAN_PASTED_REQUEST, { uri: URI, text });
  expect(await clean('要抓好⼯作，\u200B守住底线。\v请照办。')).toBe(
    '要抓好工作，守住底线。\n请照办。',
  );
  expect(await clean('要抓好工作。\r\n请照办。')).toBeNull();
  await session.shutdown();
});

it('formats a draft for the clipboard', async () => {
  const session = await startSession();
  await session.open(URI, SPEECH);
  const { html, text } = await session.connection.sendRequest<ClipboardText>(CLIPBOARD_REQUEST, {
    uri: URI,
  });
  expect(html).toMatch(/方正小标宋简体[^]*春耕会议[^]*仿宋_GB2312/u);
  expect(text).toContain('　　今天开会。');
  await session.shutdown();
});
