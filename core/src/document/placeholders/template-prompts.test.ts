import { describe, expect, test } from 'vitest';
import { markPlaceholders, unmarkPlaceholders } from '../../testing/mark-placeholders.js';
import type { TextKind } from '../model/document.js';
import { readFacts } from '../scan/facts.js';

function check(marked: string, kind: TextKind = 'plain'): void {
  const text = unmarkPlaceholders(marked);
  expect(markPlaceholders(text, readFacts(text, kind).placeholders)).toBe(marked);
}

describe('prompts of a template', () => {
  test.each([
    '⟦单击或点击此处输入文字⟧。',
    '⟦单击此处输入文字⟧。各单位要高度重视。',
    '会议由⟦单击此处输入姓名⟧主持。',
    '会议定于⟦单击或点击以输入日期⟧召开。',
    '⟦点击此处添加标题⟧',
    '⟦单击此处编辑母版标题样式⟧',
    '⟦请点击这里输入您的标题⟧',
    '⟦请在此处输入内容⟧，⟦此处插入数据⟧。',
    '⟦[单击此处输入述职人姓名]⟧',
    '⟦此处输入发言人姓名⟧，⟦请在此处填写单位名称⟧。',
    '⟦选择一项。⟧',
    '⟦请输入标题⟧',
    '⟦添加标题文字⟧',
    '⟦您的内容打在这里，或者通过复制您的文本后，在此框中选择粘贴，并选择只保留文字。⟧',
    '⟦[在此处键入]⟧各位领导：',
    '⟦[键入文档副标题]⟧',
    '⟦【请输入标题】⟧',
    '⟦[文档标题]⟧',
    '会议由⟦[作者姓名]⟧主持。',
    '⟦[选取日期]⟧',
  ])('%s', (marked) => {
    check(marked);
  });
});

describe('instructions to readers are not reported', () => {
  test.each([
    '请在此处签名。',
    '请点击此处下载附件。',
    '群众点击这里就能办事。',
    '在这里添加了三处标识。',
    '这里插入了一段历史。',
    '请选择一项工作重点突破。',
    '请填写姓名、单位和电话，按时上报。',
    '学会“单击此处输入文字”这样的操作。',
    '请大家把内容写在这里，交给工作人员。',
    '[输入性病例]防控要抓紧。',
    '（输入）型增长',
  ])('%s', (text) => {
    check(text);
  });

  test('nor is code', () => {
    check('模板里的 `单击此处输入文字` 是一个字段。', 'markdown');
  });
});
