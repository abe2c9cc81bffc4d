import { expect, test } from 'vitest';
import type { IToken } from 'vscode-textmate';
import { loadTokenizer } from './load-tokenizer.js';

const tokenize = await loadTokenizer();

/** Each line with its coloured tokens below it: `scope: text`, indented under the scopes around it. */
function outlineTokens(text: string): string {
  return tokenize(text)
    .flatMap(({ line, tokens }) => [line.trim(), ...outlineLine(line, tokens)])
    .join('\n');
}

function outlineLine(line: string, tokens: readonly IToken[]): string[] {
  const lines: string[] = [];
  let around: readonly string[] = [];
  for (const { startIndex, endIndex, scopes } of tokens) {
    const text = line.slice(startIndex, endIndex).trim();
    if (text === '') continue;
    const parents = scopes.slice(1, -1);
    const known = parents.every((scope, depth) => scope === around[depth]);
    if (!known) lines.push(...parents.map((scope, depth) => label(scope, depth)));
    if (scopes.length > 1) lines.push(`${label(scopes.at(-1) ?? '', parents.length)}: ${text}`);
    around = scopes.slice(1);
  }
  return lines;
}

function label(scope: string, depth: number): string {
  return `${'  '.repeat(depth + 1)}${scope.replace(/\.gongwen$/u, '')}`;
}

test('a title, its subtitle, the salutation and the closing', () => {
  expect(
    outlineTokens(`在全市经济工作会议上的讲话
——在2024年春季会议上
同志们：
　　今天开会。
在表彰大会上的致辞（二）
篇一
谢谢大家！`),
  ).toMatchInlineSnapshot(`
    "在全市经济工作会议上的讲话
      markup.heading.title
        entity.name.section: 在全市经济工作会议上的讲话
    ——在2024年春季会议上
      markup.heading.subtitle
        punctuation.definition.heading: ——
        entity.name.section: 在
          constant.other.date: 2024年
        entity.name.section: 春季会议上
    同志们：
      entity.name.type.salutation: 同志们：
    今天开会。
    在表彰大会上的致辞（二）
      markup.heading.title
        entity.name.section: 在表彰大会上的致辞（二）
    篇一
      markup.heading.title
        entity.name.section: 篇一
    谢谢大家！
      entity.name.type.closing: 谢谢大家！"
  `);
});

test('headings of five levels in the standard forms, standalone and run-in', () => {
  expect(
    outlineTokens(`讲话
　　一、提高认识
（二）统一思想。这是正文。
3.加强领导
（4）抓好落实
⑤建章立制
第一部分 总体要求`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    一、提高认识
      markup.heading.1
        keyword.other.ordinal: 一、
        entity.name.section: 提高认识
    （二）统一思想。这是正文。
      markup.heading.2
        keyword.other.ordinal: （二）
        entity.name.section: 统一思想
    3.加强领导
      markup.heading.3
        keyword.other.ordinal: 3.
        entity.name.section: 加强领导
    （4）抓好落实
      markup.heading.4
        keyword.other.ordinal: （4）
        entity.name.section: 抓好落实
    ⑤建章立制
      markup.heading.5
        keyword.other.ordinal: ⑤
        entity.name.section: 建章立制
    第一部分 总体要求
      markup.heading.part
        keyword.other.ordinal: 第一部分
        entity.name.section: 总体要求"
  `);
});

test('headings in other forms are the levels they stand for', () => {
  expect(
    outlineTokens(`讲话
一.提高认识
(二)、统一思想
１．加强领导
2、狠抓落实
3）建章立制
## 四、强化保障
**五、抓好督查。**正文`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    一.提高认识
      markup.heading.1
        keyword.other.ordinal: 一.
        entity.name.section: 提高认识
    (二)、统一思想
      markup.heading.2
        keyword.other.ordinal: (二)、
        entity.name.section: 统一思想
    １．加强领导
      markup.heading.3
        keyword.other.ordinal: １．
        entity.name.section: 加强领导
    2、狠抓落实
      markup.heading.3
        keyword.other.ordinal: 2、
        entity.name.section: 狠抓落实
    3）建章立制
      markup.heading.4
        keyword.other.ordinal: 3）
        entity.name.section: 建章立制
    ## 四、强化保障
      markup.heading.1
        punctuation.definition.heading: ##
        keyword.other.ordinal: 四、
        entity.name.section: 强化保障
    **五、抓好督查。**正文
      markup.heading.1
        punctuation.definition.bold: **
        keyword.other.ordinal: 五、
        entity.name.section: 抓好督查。
        punctuation.definition.bold: **"
  `);
});

test('numbers and ranges at the start of a line are no headings', () => {
  expect(
    outlineTokens(`讲话
1.5亿元投资
1、2月份
一、二年级
2024年工作
一、三年来的工作`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    1.5亿元投资
      constant.numeral: 1.5
      constant.numeral: 亿
      keyword.other.unit: 元
    1、2月份
      constant.numeral: 1
      constant.numeral: 2
      keyword.other.unit: 月
    一、二年级
    2024年工作
      constant.other.date: 2024年
    一、三年来的工作
      markup.heading.1
        keyword.other.ordinal: 一、
        entity.name.section: 三年来的工作"
  `);
});

test('paragraphs that share one line keep their headings', () => {
  expect(
    outlineTokens(`讲话
会议开始。　　一、提高认识　　二、统一思想。正文一、不是标题`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    会议开始。　　一、提高认识　　二、统一思想。正文一、不是标题
      markup.heading.1
        keyword.other.ordinal: 一、
        entity.name.section: 提高认识
        keyword.other.ordinal: 二、
        entity.name.section: 统一思想"
  `);
});

test('items of a series stand at the start or behind a mark', () => {
  expect(
    outlineTokens(`讲话
　　一是抓；二是管，首先，第一中学首先进的。
一是一，二是二
第一，落实；（2）再落实。一方面抓`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    一是抓；二是管，首先，第一中学首先进的。
      keyword.other.enumeration: 一是
      keyword.other.enumeration: 二是
      keyword.other.enumeration: 首先
    一是一，二是二
    第一，落实；（2）再落实。一方面抓
      keyword.other.enumeration: 第一，
      keyword.other.enumeration: （2）
      keyword.other.enumeration: 一方面"
  `);
});

test('what was left open stands out, what only looks so does not', () => {
  expect(
    outlineTokens(`讲话
20xx年，202x年，20××年×月×日，XX月XX日
××市长和XX同志、**区、幸福X区，3×4、数据要素×行动、TX-20XX系列、X光、1+X证书
【待补充】某某 __指出 □□`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    20xx年，202x年，20××年×月×日，XX月XX日
      invalid.illegal.placeholder: 20xx年
      invalid.illegal.placeholder: 202x年
      invalid.illegal.placeholder: 20××年×月×日
      invalid.illegal.placeholder: XX月XX日
    ××市长和XX同志、**区、幸福X区，3×4、数据要素×行动、TX-20XX系列、X光、1+X证书
      invalid.illegal.placeholder: ××
      invalid.illegal.placeholder: XX
      invalid.illegal.placeholder: **
      invalid.illegal.placeholder: X
      constant.numeral: 3
      constant.numeral: 4
      constant.numeral: 1
    【待补充】某某 __指出 □□
      invalid.illegal.placeholder: 【待补充】
      invalid.illegal.placeholder: 某某
      invalid.illegal.placeholder: __
      invalid.illegal.placeholder: □□"
  `);
});

test('numbers, dates, document numbers, titles of documents and quotations', () => {
  expect(
    outlineTokens(`讲话
2024年2月19日，二〇二四年，增长12.5%，达到1,200万元、3个百分点
根据国办发〔2024〕12号和国发[2020]3号《关于意见》的“四个意识”`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    2024年2月19日，二〇二四年，增长12.5%，达到1,200万元、3个百分点
      constant.other.date: 2024年2月19日
      constant.other.date: 二〇二四年
      constant.numeral: 12.5
      keyword.other.unit: %
      constant.numeral: 1,200
      constant.numeral: 万
      keyword.other.unit: 元
      constant.numeral: 3
      keyword.other.unit: 个百分点
    根据国办发〔2024〕12号和国发[2020]3号《关于意见》的“四个意识”
      constant.other.document-number: 国办发〔2024〕12号
      constant.other.document-number: 国发[2020]3号
      string.other.title: 《关于意见》
      string.quoted
        punctuation.definition.string.begin: “
      string.quoted: 四个意识
        punctuation.definition.string.end: ”"
  `);
});

test('Markdown emphasis, links, code and comments are markup', () => {
  expect(
    outlineTokens(`讲话
**重点**和*斜体*，**同志通报，**同志宣读
https://a.b/c__d 和 \`x__y\`
<!-- biganzi-disable placeholder-blank -->××<!-- 未完`),
  ).toMatchInlineSnapshot(`
    "讲话
      markup.heading.title
        entity.name.section: 讲话
    **重点**和*斜体*，**同志通报，**同志宣读
      markup.bold
        punctuation.definition.bold: **
      markup.bold: 重点
        punctuation.definition.bold: **
      invalid.illegal.placeholder: **
      invalid.illegal.placeholder: **
    https://a.b/c__d 和 \`x__y\`
      markup.underline.link: https://a.b/c__d
      markup.inline.raw: \`x__y\`
    <!-- biganzi-disable placeholder-blank -->××<!-- 未完
      comment.block: <!-- biganzi-disable placeholder-blank -->
      invalid.illegal.placeholder: ××"
  `);
});

test('front matter ends where it says', () => {
  expect(
    outlineTokens(`---
title: 讲话
---
同志们：`),
  ).toMatchInlineSnapshot(`
    "---
      meta.front-matter
        punctuation.definition.front-matter: ---
    title: 讲话
      meta.front-matter
        entity.name.tag: title
        punctuation.separator: :
      meta.front-matter: 讲话
    ---
      meta.front-matter
        punctuation.definition.front-matter: ---
    同志们：
      entity.name.type.salutation: 同志们："
  `);
});
