import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode';
import { until } from '../until.js';
import { openDraft, SEEDS, SPEECH } from './drafts.js';
import { askForSymbols } from './requests.js';

describe('outline', () => {
  it('shows the headings of a speech', async () => {
    const outline = await outlineOf(SPEECH);
    assert.match(outline, /^ *一、认清形势/mu);
    assert.match(outline, /^ *二、落实责任/mu);
  });

  it('nests the headings of the second level in those of the first', async () => {
    const outline = await outlineOf(SEEDS[1]);
    const indent = /^(?<indent> *)二、理清思路/mu.exec(outline)?.groups?.indent;
    assert.notEqual(indent, undefined, outline);
    assert.match(outline, new RegExp(`^ {${indent!.length + 2}}[(（]一[)）].*推进各类教育`, 'mu'));
  });
});

async function outlineOf(name: string): Promise<string> {
  const document = await openDraft(name);
  const symbols = await until('symbols', async () => {
    const answer = await askForSymbols(document);
    return answer.length > 0 && answer;
  });
  return symbols.flatMap((symbol) => toLines(symbol, '')).join('\n');
}

function toLines({ name, children }: DocumentSymbol, indent: string): string[] {
  return [indent + name, ...children.flatMap((child) => toLines(child, `${indent}  `))];
}
