import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLineMap, parseDocument, speechesOf } from '../core/src/index.js';
import { loadTokenizer } from './load-tokenizer.js';

const SEEDS = path.join(import.meta.dirname, '../test/data/seeds');
const tokenize = await loadTokenizer();

/** Lines on which a grammar and a parser may well differ. */
const BORDERLINES = `讲话
　　一、提高认识
一，提高认识
十一、提高认识
一九五八，提高认识
一、二年级，一、三年来的工作
一、三年来的工作
一、两年之内
十一、十二月
（三）统一思想。这是正文。
（一百零一）统一思想
(四)、统一思想
1.5亿元投资
2.2025年十件实事
3．10种金属
4、5月份
5、2024年工作
２．加强领导
6）建章立制
（7）抓好落实
⑨建章立制
第一部分 总体要求
${'会议开始。'.repeat(30)}　　九、提高认识
**十、抓好督查。**正文
正文一、不是标题`;

test.each([
  ['borderlines', BORDERLINES] as const,
  ...readdirSync(SEEDS).map(
    (name) => [name, readFileSync(path.join(SEEDS, name), 'utf8')] as const,
  ),
])('%s: what is coloured as a heading is what core parses as one', (_name, text) => {
  expect(listColouredHeadings(text)).toEqual(listParsedHeadings(text));
});

/** Where the grammar sees headings: line from 1, level, marker. */
function listColouredHeadings(text: string): string[] {
  const found: string[] = [];
  for (const [index, { line, tokens }] of tokenize(text).entries()) {
    for (const { startIndex, endIndex, scopes } of tokens) {
      const level = scopes.map((scope) => HEADING_SCOPE.exec(scope)?.groups?.level).find(Boolean);
      if (level === undefined || scopes.at(-1) !== 'keyword.other.ordinal.gongwen') continue;
      found.push(`${index + 1} ${level} ${line.slice(startIndex, endIndex)}`);
    }
  }
  return found;
}

/** Where core sees headings that open a paragraph, written alike. */
function listParsedHeadings(text: string): string[] {
  const lines = createLineMap(text);
  return speechesOf(parseDocument(text))
    .flatMap(({ headings }) => headings)
    .filter(({ form }) => form !== 'inline')
    .map(({ level, markerSpan: { start, end } }) => {
      return `${lines.positionAt(start).line + 1} ${level} ${text.slice(start, end)}`;
    });
}

/** markup.heading.2.gongwen */
const HEADING_SCOPE = /^markup\.heading\.(?<level>\d)\.gongwen$/u;
