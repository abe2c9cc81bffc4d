import { expect, it } from 'vitest';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol';
import { EDITOR, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT = [
  '在全市教育工作会议上的讲话',
  '同志们：',
  '一、提高认识',
  '（一）认清形势',
  '形势一片大好。',
  '（二）把握机遇',
  '机遇就在眼前。',
  '二、落实责任',
  '责任重于泰山。',
].join('\n');

it('titles and headings form a tree', async () => {
  const session = await startSession();
  await session.open(URI, DRAFT);
  const symbols = (await session.symbols(URI)) as DocumentSymbol[]; // this client can show a tree
  expect(draw(symbols)).toMatchInlineSnapshot(`
    "在全市教育工作会议上的讲话 0-8
      一、提高认识 2-6
        （一）认清形势 3-4
        （二）把握机遇 5-6
      二、落实责任 7-8
    "
  `);
});

it('a client without hierarchical symbols gets a list with the same names', async () => {
  const session = await startSession({
    capabilities: { ...EDITOR, textDocument: { diagnostic: {} } },
  });
  await session.open(URI, DRAFT);
  const list = (await session.symbols(URI)) as SymbolInformation[]; // this client cannot
  expect(
    list.map(({ name, location, containerName = '' }) =>
      [containerName, name, location.range.start.line].join(' > '),
    ),
  ).toMatchInlineSnapshot(`
    [
      " > 在全市教育工作会议上的讲话 > 0",
      "在全市教育工作会议上的讲话 > 一、提高认识 > 2",
      "一、提高认识 > （一）认清形势 > 3",
      "一、提高认识 > （二）把握机遇 > 5",
      "在全市教育工作会议上的讲话 > 二、落实责任 > 7",
    ]
  `);
});

it('a text that is not a draft has none', async () => {
  const session = await startSession();
  await session.open(URI, '# Build\n\n## Install\n\nRun `make install`.\n', 'markdown');
  expect(await session.symbols(URI)).toEqual([]);
});

/** Prints one line per symbol: its name and its lines, with its children indented below. */
function draw(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(
      ({ name, range, children = [] }) =>
        `${indent}${name} ${range.start.line}-${range.end.line}\n${draw(children, `${indent}  `)}`,
    )
    .join('');
}
