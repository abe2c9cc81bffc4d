import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { outline, type OutlineItem } from './outline.js';

/** The outline as an indented list of its labels. */
function show(items: readonly OutlineItem[], depth = 0): string {
  return items
    .map(({ label, children }) => `${'  '.repeat(depth)}${label}\n${show(children, depth + 1)}`)
    .join('');
}

function checkOutline(text: string): string {
  return show(outline(parseDocument(text)));
}

describe('outline', () => {
  test('title, headings of three levels, paragraph items', () => {
    expect(
      checkOutline(
        '在全市教育工作会议上的讲话\n同志们：\n下面，我讲两点意见。\n一、提高认识\n（一）看形势。形势逼人。\n（二）看差距。差距不小。\n' +
          '1.投入不足，要补。\n二、狠抓落实\n一是抓点。要抓实。\n要反复抓。\n二是抓面。要抓细。\n谢谢大家！',
      ),
    ).toMatchInlineSnapshot(`
      "在全市教育工作会议上的讲话
        一、提高认识
          （一）看形势
          （二）看差距
            1.投入不足，要补
        二、狠抓落实
          一是抓点
          二是抓面
      "
    `);
  });

  test('a title below many lines of a page', () => {
    expect(
      checkOutline(
        '索引号：\n000014349/2020-00031\n发布机构：\n市民政局\n浏览次数：\n1208\n来源：\n本站\n关于做好救助工作的通知\n各县区：\n要加强巡查。',
      ),
    ).toBe('关于做好救助工作的通知\n');
  });

  test('two speeches in one file', () => {
    expect(
      checkOutline(
        '在会议上的讲话（一）\n一、学习\n正文。\n在会议上的讲话（二）\n一、落实\n正文。',
      ),
    ).toMatchInlineSnapshot(`
      "在会议上的讲话（一）
        一、学习
      在会议上的讲话（二）
        一、落实
      "
    `);
  });

  test('a text without structure has none', () => {
    expect(checkOutline('今天天气很好，我们去了公园。')).toBe('');
  });

  test('every child lies within its parent, every selection within its span', () => {
    const check = (items: readonly OutlineItem[], start: number, end: number): void => {
      for (const { span, selection, children } of items) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
        expect(selection.start).toBeGreaterThanOrEqual(span.start);
        expect(selection.end).toBeLessThanOrEqual(span.end);
        check(children, span.start, span.end);
      }
    };
    const text = '一、学习\n一是读。\n二是悟。\n（一）落实\n正文。\n三是做。\n1.细化\n二、督查';
    check(outline(parseDocument(text)), 0, text.length);
  });
});
