import { describe, expect, test } from 'vitest';
import type { DocumentDate } from '../model/document.js';
import { findSpeechDate } from './document-date.js';
import { parseDocument, type ParseOptions } from '../parse.js';

const BODY =
  '同志们：\n今天的会议很重要。\n一要抓学习，不断提高认识。\n二要抓落实，不断改进作风。\n';
const END = '三要抓作风。\n四要抓考核。\n五要抓队伍。\n谢谢大家！';

function checkDate(text: string, expected: string | undefined, options: ParseOptions = {}): void {
  expect(show(parseDocument(text, options).date)).toBe(expected);
}

function show(date: DocumentDate | undefined): string | undefined {
  if (!date) return undefined;
  const { source, year, month, day } = date;
  return `${source} ${[year, month, day].filter((part) => part !== undefined).join('-')}`;
}

describe('the document date', () => {
  test.each([
    ['（2024年2月19日）', 'dateLine 2024-2-19'],
    ['(2024年2月)', 'dateLine 2024-2'],
    ['２０２４年２月１９日', 'dateLine 2024-2-19'],
    ['2024 年 2 月 19 日', 'dateLine 2024-2-19'],
    ['二〇二四年三月四日', 'dateLine 2024-3-4'],
    ['（二○二四年十二月三十一日）', 'dateLine 2024-12-31'],
    ['——2021年3月5日在第十三届全国人民代表大会第四次会议上', 'dateLine 2021-3-5'],
    ['2025年1月14日在省第十四届人民代表大会第三次会议上', 'dateLine 2025-1-14'],
    ['（2009年9月18日中国共产党第十七届中央委员会第四次全体会议通过）', 'dateLine 2009-9-18'],
    ['讲话时间：2024年3月4日', 'dateLine 2024-3-4'],
    ['2024.9.2', 'dateLine 2024-9-2'],
    ['（2024-09-02）', 'dateLine 2024-9-2'],
    ['2024-09-02', undefined],
    ['二O二四年九月二日', 'dateLine 2024-9-2'],
    ['二0二四年九月', 'dateLine 2024-9'],
    ['**（2024年3月18日）**', 'dateLine 2024-3-18'],
    // A day that does not exist is left out.
    ['（2024年2月30日）', 'dateLine 2024-2'],
    ['（2024年13月5日）', 'dateLine 2024'],
    // A sentence is not a date line.
    ['2024年2月19日，我们召开了动员会。', undefined],
    ['2024年2月19日至21日', undefined],
    ['发布时间：2024-02-19 字数：3210', undefined],
  ])('under the title: %s', (line, expected) => {
    checkDate(`在全县教育工作会议上的讲话\n${line}\n${BODY}${END}`, expected);
  });

  test.each([
    ['在2021年全县教育工作会议上的讲话', 'title 2021'],
    ['２０２４年政府工作报告', 'title 2024'],
    ['二〇二四年工作要点', 'title 2024'],
    ['2023年工作总结和2024年工作计划', 'title 2024'],
    ['在庆祝建党100周年大会上的讲话\n——在2021年七一大会上', 'title 2021'],
    ['关于2035年远景目标的讲话', undefined],
    ['关于2021—2025年规划的讲话', undefined],
    ['在纪念1911年辛亥革命大会上的讲话', undefined],
    ['1.5万名2022级新生开学典礼致辞', undefined],
    ['去年（2022年）工作总结', undefined],
  ])('in the title: %s', (title, expected) => {
    checkDate(`${title}\n${BODY}${END}`, expected);
  });

  test.each([
    ['2024年2月19日', 'signOff 2024-2-19'],
    ['二〇二四年二月十九日', 'signOff 2024-2-19'],
    ['县教育局 2024年2月19日', 'signOff 2024-2-19'],
    ['述职人：李明　二〇二四年二月十九日', 'signOff 2024-2-19'],
    ['2024年2月19日印发', 'signOff 2024-2-19'],
    ['数据截至2024年2月19日', undefined],
    ['我们相约在2024年2月19日', undefined],
    ['让我们共同努力，到2035年基本实现现代化。', undefined],
  ])('at the end: %s', (line, expected) => {
    checkDate(`在全县教育工作会议上的讲话\n${BODY}${END}\n县教育局\n${line}`, expected);
  });

  test.each([
    ['全县教育工作会议，于2019年3月2日至4日在县城举行。', 'opening 2019-3-2'],
    ['县委第三次全体会议于二〇一九年十二月举行，县委书记主持。', 'opening 2019-12'],
    ['党的十九大于2017年10月在北京召开。', undefined],
    ['我县于2019年启动创建工作。', undefined],
    ['大会于2019年3月召开以来，各项工作有序推进。', undefined],
  ])('in the opening: %s', (line, expected) => {
    checkDate(`会议公报\n${line}\n${BODY}${END}`, expected);
  });

  test.each([
    ['国办发〔2018〕42号', 'documentNumber 2018'],
    ['（县政发〔2018〕42号）', 'documentNumber 2018'],
    ['按照国办发〔2018〕42号文件要求，现通知如下。', undefined],
  ])('its own number: %s', (line, expected) => {
    checkDate(`关于做好教育工作的通知\n${line}\n${BODY}${END}`, expected);
  });

  test('comes from the first source that has one', () => {
    const dated = `在2021年教育工作会议上的讲话\n（2022年1月5日）\n${BODY}${END}\n2023年1月1日`;
    checkDate(`---\ndate: 2020-05-06\n---\n${dated}`, 'frontMatter 2020-5-6', { kind: 'markdown' });
    checkDate(dated, 'dateLine 2022-1-5', { documentDate: '2024' });
    checkDate(dated.replace('（2022年1月5日）\n', ''), 'title 2021', { documentDate: '2024' });
    checkDate(`在大会上的讲话\n${BODY}${END}\n2023年1月1日`, 'setting 2024-3', {
      documentDate: '2024-03',
    });
  });

  test('is not the current date', () => {
    checkDate(`在大会上的讲话\n${BODY}${END}`, undefined, { today: { year: 2026 } });
  });
});

describe('in a collection', () => {
  const collection = `在2021年大会上的讲话（一）\n${BODY}${END}\n在大会上的讲话（二）\n${BODY}${END}`;

  const dates = (options: ParseOptions = {}) => {
    const document = parseDocument(collection, options);
    return document.places.map((place) => show(findSpeechDate(document, place)));
  };

  test('a title dates its own speech', () => {
    expect(dates()).toEqual(['title 2021', undefined]);
  });

  test('front matter dates all', () => {
    const document = parseDocument(`---\ndate: 2020\n---\n${collection}`, { kind: 'markdown' });
    expect(document.places.map((place) => show(findSpeechDate(document, place)))).toEqual([
      'frontMatter 2020',
      'frontMatter 2020',
    ]);
  });
});
