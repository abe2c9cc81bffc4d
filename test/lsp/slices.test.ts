import { expect, it } from 'vitest';
import { checkFromScratch, toShownFinding } from './fresh-check.js';
import { startSession } from './session.js';

const URI = 'untitled:draft';
const PARAGRAPH =
  '　　各级党委要切实加强领导,压实责任，20xx年要抓好教育工作，确保各项任务落到实处。\n';
/** A draft of one speech. */
function draftOf(paragraphs: number): string {
  return `在全市教育工作会议上的讲话\n同志们：\n${PARAGRAPH.repeat(paragraphs)}`;
}

/** About a million UTF-16 units. */
const MILLION = 25_000;

/** A million units take a while on a busy machine. */
const LIMIT = { timeout: 300_000 };

it('a request about a long draft is answered while the draft is being checked', LIMIT, async () => {
  const session = await startSession();
  await session.open(URI, draftOf(MILLION));
  const order: string[] = [];
  const checked = session.pull(URI).then(() => order.push('diagnostics'));
  await session.complete(URI, { line: 1, character: 4 });
  order.push('completion');
  await checked;
  expect(order).toEqual(['completion', 'diagnostics']);
  expect(session.logs).toEqual([]);
});

it('an edit during the check of a long draft is checked', LIMIT, async () => {
  const session = await startSession();
  await session.open(URI, draftOf(MILLION / 5));
  const first = session.pull(URI);
  await session.complete(URI, { line: 1, character: 4 });
  await session.change(URI, { text: '同志们：\n　　20xx年是不平凡的一年。\n' });
  await first;
  expect((await session.diagnostics(URI)).map(toShownFinding)).toEqual(
    checkFromScratch('同志们：\n　　20xx年是不平凡的一年。\n'),
  );
  expect(session.logs).toEqual([]);
});
