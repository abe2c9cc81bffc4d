import assert from 'node:assert/strict';
import {
  commands,
  Position,
  Range,
  type DocumentHighlight,
  type FoldingRange,
  type InlayHint,
  type SelectionRange,
  type TextDocument,
} from 'vscode';
import { until } from '../until.js';
import { openDraft, openUntitled } from './drafts.js';
import { askForSymbols } from './requests.js';

const DRAFT = '河道整治.gongwen';

describe('reading aids', () => {
  let document: TextDocument;

  before(async () => {
    document = await openDraft(DRAFT);
    await until('the outline', async () => (await askForSymbols(document)).length > 0);
  });

  it('fold each section and nothing else', async () => {
    const folds = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      folds.map(({ start }) => document.lineAt(start).text.slice(0, 6)),
      [
        '在全镇河道整',
        '一、看清河道',
        '（一）上游的',
        '（二）中游的',
        '二、抓住三个',
        '（一）先管住',
        '（二）再清好',
        '三、压实各级',
      ],
    );
  });

  it('grow a selection from the clause to the section', async () => {
    const [chain] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [placeOf('写明责任人')],
    );
    const texts: string[] = [];
    for (let one = chain; one; one = one.parent) texts.push(document.getText(one.range));
    assert.ok(texts.includes('写明责任人和电话'), texts.join('\n\n'));
    assert.ok(texts.includes('每个排口立一块牌子，写明责任人和电话。'));
    assert.ok(texts.some((text) => /^（一）先管住[^]*复查一遍。$/u.test(text)));
  });

  it('highlight the siblings of a heading, and no equal words elsewhere', async () => {
    const marks = async (text: string) =>
      (
        await commands.executeCommand<DocumentHighlight[] | undefined>(
          'vscode.executeDocumentHighlights',
          document.uri,
          placeOf(text),
        )
      )?.map(({ range }) => document.getText(range).slice(0, 2));
    assert.deepEqual(await marks('看清河道'), ['一、', '二、', '三、']);
    assert.deepEqual((await marks('淤泥运到')) ?? [], []);
  });

  it('show a wrong announced count', async () => {
    const draft = await openUntitled(
      document.getText().replace('我讲三点意见', '我讲四点意见'),
      'gongwen',
    );
    const hints = await until('a hint', async () => {
      const answer = await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        draft.uri,
        new Range(new Position(0, 0), draft.positionAt(draft.getText().length)),
      );
      return answer.length > 0 && answer;
    });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['应 4 项，实 3 项'],
    );
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('do not replace folding by indentation in plain text that is not a draft', async () => {
    const poem = await openUntitled('a\n  b\n  c\nd\n', 'plaintext');
    const folds = await commands.executeCommand<FoldingRange[] | undefined>(
      'vscode.executeFoldingRangeProvider',
      poem.uri,
    );
    assert.deepEqual(
      folds?.map(({ start, end }) => [start, end]),
      [[0, 2]],
    );
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  function placeOf(text: string): Position {
    return document.positionAt(document.getText().indexOf(text) + 1);
  }
});
