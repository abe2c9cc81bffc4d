import { describe, expect, it } from 'vitest';
import { mineTexts } from './mine.js';
import type { Review } from './rank.js';
import { toReview } from './review.js';

/** The snippets mined from the texts as `role documents body`. */
function checkBodies(texts: readonly string[], review?: Review): string[] {
  return mineTexts(texts, review)
    .filter(({ name }) => name !== 'corpus.json')
    .flatMap(({ text }) => Object.values(JSON.parse(text) as Record<string, Entry>))
    .map(({ role, documents, body }) => `${role} ${documents} ${body}`);
}

interface Entry {
  readonly role: string;
  readonly documents: number;
  readonly body: string;
}

const LEVEL = '${1|市,县,区,省,镇,乡|}';

describe('mineTexts', () => {
  it('counts documents, not occurrences, and ignores place, body and marks', () => {
    const texts = [
      '让我们在市委、市政府的坚强领导下,团结一心!\n让我们在市委、市政府的坚强领导下，奋勇争先！',
      '让我们在县委县政府的坚强领导下，开拓进取！',
    ];
    expect(checkBodies(texts)).toContain(
      'appeal 2 让我们在${1|县,市,区,省,镇,乡|}委、$1政府的坚强领导下',
    );
  });

  it('gives one tab stop to one level and one to one field', () => {
    expect(checkBodies(['让我们共同努力，谱写全市教育事业和我市教育工作新篇章！'])).toEqual([
      `appeal 1 让我们共同努力，谱写全${LEVEL}\${2:教育}事业和我$1$2工作新篇章！`,
    ]);
  });

  it('keeps a field that the rest of the sentence mentions again', () => {
    expect(checkBodies(['让我们推动教育事业发展，共同努力提升教育质量！'])).toEqual([
      'appeal 1 让我们推动教育事业发展，共同努力提升教育质量！',
    ]);
  });

  it('replaces years and announced numbers by words', () => {
    expect(checkBodies(['这次会议的主要任务是，总结20xx年工作，部署2024年工作。'])).toEqual([
      'agenda 1 这次会议的主要任务是，总结${1:去年}工作，部署${2:今年}工作。',
    ]);
    expect(checkBodies(['下面，我讲三点意见。'])).toEqual([
      'transition 1 下面，我讲${1|几,两,三,四,五,六|}点意见。',
    ]);
  });

  it.each([
    ['a person', '让我们向王刚同志学习，共同努力！'],
    ['a person without an office', '让我们向王刚学习，共同努力！'],
    ['a place without its level', '让我们为辽源的明天共同努力！'],
    ['a county of one character', '让我们为攸县的明天共同努力！'],
    ['a number', '让我们完成1200套房屋的改造任务！'],
    ['a body of its own', '让我们为实验小学的明天共同努力！'],
    ['a blank', '让我们为××的明天共同努力！'],
    ['a web page', '下面，就是小编整理的讲话稿。'],
  ])('offers nothing with %s', (_, text) => {
    expect(checkBodies([text])).toEqual([]);
  });

  it('leaves numbers empty, and names out of formulas', () => {
    const figures = ['固定资产投资增长5%左右。', '固定资产投资增长6.5%左右。'];
    expect(checkBodies(figures)).toEqual(['deployment 2 固定资产投资增长$1%左右。']);
    const last = ['为辽源的明天不懈奋斗！', '为建设美丽攸县不懈奋斗！'];
    expect(checkBodies(last)).toEqual(['closing 2 为$1不懈奋斗！']);
  });

  it('ends before the clause that names something', () => {
    expect(checkBodies(['让我们坚定信心，求真务实，为辽源的明天共同努力！'])).toEqual([
      'appeal 1 让我们坚定信心，求真务实',
    ]);
  });

  it('ends before the items of a list', () => {
    const text = '我们也要清醒地看到，工作中还有不少问题，主要是：一是基础薄弱；二是力量不足。';
    expect(checkBodies([text])).toEqual([
      'problem 1 我们也要清醒地看到，工作中还有不少问题，主要是：',
    ]);
  });

  it('keeps a short sentence only if several drafts contain it', () => {
    expect(checkBodies(['谢谢大家！'])).toEqual([]);
    expect(checkBodies(['谢谢大家！', '谢谢大家!'])).toEqual(['closing 2 谢谢大家！']);
  });

  it('merges forms that differ by a mark or a particle', () => {
    const texts = ['坚定信心、真抓实干，再创佳绩！', '坚定信心，真抓实干，再创佳绩！'];
    expect(checkBodies(texts)).toEqual(['appeal 2 坚定信心、真抓实干，再创佳绩！']);
  });

  it('takes the role from the heading if the words give none', () => {
    const report = '一、2025年工作回顾\n民生保障扎实有力。\n二、重点任务\n完善联农带农机制。';
    expect(checkBodies([report, report])).toEqual([
      'achievement 2 民生保障扎实有力。',
      'deployment 2 完善联农带农机制。',
    ]);
  });

  it('offers the subjects of a frame that several documents contain', () => {
    const subjects = ['医保支付方式', '住房公积金', '国资国企', '医保支付方式'];
    const texts = [...subjects, ...subjects, '行政审批'].map((one) => `深化${one}改革。`);
    expect(checkBodies(texts)).toContain(
      'deployment 9 深化${1|医保支付方式,住房公积金,国资国企|}改革',
    );
  });

  it('follows the review, and leaves out parts of dropped templates', () => {
    const texts = Array.from(
      { length: 3 },
      () => '尽心竭力做好工作。咬定青山不放松，一张蓝图绘到底。',
    );
    const review = toReview({
      drop: ['咬定青山不放松，一张蓝图绘到底'],
      roles: { pledge: ['尽心竭力做好工作'] },
      keep: ['扎实工作'],
    });
    expect(checkBodies([...texts, '我们要扎实工作。扎实工作。'], review)).toEqual([
      'deployment 1 扎实工作。',
      'pledge 3 尽心竭力做好工作。',
    ]);
  });

  it('gives a real use as example if it differs from the defaults', () => {
    const texts = [
      '固定资产投资增长5%左右。',
      '固定资产投资增长6%左右。',
      '固定资产投资增长6%左右。',
    ];
    expect(
      mineTexts(texts)
        .map(({ text }) => text)
        .join(''),
    ).toContain('"example": "固定资产投资增长6%左右。"');
  });

  it('writes the same bytes for any order of the texts', () => {
    const texts = ['谢谢大家！', '让我们共同努力，再创佳绩！', '谢谢大家！\n下面，我讲三点意见。'];
    expect(mineTexts([...texts].reverse())).toEqual(mineTexts(texts));
  });
});
