import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse.js';

/** The texts of the paragraphs. */
function read(text: string): readonly string[] {
  return parseDocument(text).paragraphs.map(({ facts }) => facts.text);
}

describe('line breaks that were lost', () => {
  it.each([
    [
      '在全区禁毒工作推进会上的发言各位领导、同志们：禁毒事关千家万户。',
      ['在全区禁毒工作推进会上的发言', '各位领导、同志们：', '禁毒事关千家万户。'],
    ],
    [
      '在全市工作会议上的讲话（2023年2月7日）同志们：今年要稳住规模。',
      ['在全市工作会议上的讲话', '（2023年2月7日）', '同志们：', '今年要稳住规模。'],
    ],
    [
      '我讲两点。（一）摸清底数。逐河登记造册。（二）严格执法。一律立案查处。',
      ['我讲两点。', '（一）摸清底数。逐河登记造册。', '（二）严格执法。一律立案查处。'],
    ],
    [
      '书记在会议上的讲话 同志们： 作风就是形象。 一、学习要勤 每周集中学一次。 二、办事要快 当天办结。',
      [
        '书记在会议上的讲话',
        '同志们：',
        '作风就是形象。',
        '一、学习要勤',
        '每周集中学一次。',
        '二、办事要快',
        '当天办结。',
      ],
    ],
    [
      '首页 > 政务公开 > 正文 在全县工作会议上的讲话 发布时间：2026-04-02 浏览次数：318次 同志们：今天的会议很重要。',
      [
        '首页 > 政务公开 > 正文',
        '在全县工作会议上的讲话',
        '发布时间：2026-04-02 浏览次数：318次',
        '同志们：',
        '今天的会议很重要。',
      ],
    ],
  ])('are found: %j', (text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs);
  });

  it.each([
    '县长在大会上的讲话各位代表听了很振奋，表示要抓好落实。',
    '全县一、二、三产业融合发展，带动就业。第一、第二季度增速放缓。',
    '重点检查：1.消防设施；2.疏散通道；3.用电线路。',
    '“今天的会，一、谈矿上的事。大家要听好。二、谈人的事。大家要想好。”',
  ])('are not found inside a sentence: %j', (text) => {
    expect(read(text)).toEqual([text]);
  });

  it('do not change offsets', () => {
    const text =
      '在全区推进会上的发言 同志们：今年要抓实。一、看成绩。有进步。二、找差距。有不足。';
    for (const { facts, start, end } of parseDocument(text).paragraphs)
      expect(text.slice(start, end)).toBe(facts.text);
  });
});

describe('sentences that were cut by a line end', () => {
  it.each([
    [
      '近年来，全县上下齐心协力，各项事\n业取得了进步。',
      ['近年来，全县上下齐心协力，各项事业取得了进步。'],
    ],
    [
      '要认真学习\n“\n枫桥经验\n”\n，把矛盾化解在基层。',
      ['要认真学习“枫桥经验”，把矛盾化解在基层。'],
    ],
    ['张明包2、5、\n8、9组，李强包3、4、1\n0组。', ['张明包2、5、8、9组，李强包3、4、10组。']],
    [
      '要严格控制规模。能合并的合并，切实把精\n2、力用在抓落实上。',
      ['要严格控制规模。能合并的合并，切实把精力用在抓落实上。'],
    ],
  ])('are joined: %j', (text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs);
  });

  it.each([
    '河湾村\n石桥村\n中共青山县委',
    '1、坚守岗位，不得擅离职守\n2、及时报告，不得迟报漏报',
    '消费维权连着千家万户，关系社会和谐，各级组织都很重视\n今年我们办理投诉420件。',
  ])('are not joined where each line is complete: %j', (text) => {
    expect(read(text)).toEqual(text.split('\n'));
  });
});
