import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../document/scan/facts.js';
import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { judgeParagraph, judgeStretch } from './hollowness.js';

const judge = (text: string) => judgeParagraph(readFacts(text, 'plain'), clicheLexicon);

describe('judgeParagraph', () => {
  test.each([
    ['要统一思想、提高认识，要狠抓落实。', 2, 0.9, 1],
    ['县教育局拨付120万元，3月5日修好三所学校。', 2, 0, 0],
    ['要狠抓落实，3月5日修好三所学校。', 2, 0.45, 0.5],
    // A clause with a formulation is not counted.
    ['坚持习近平新时代中国特色社会主义思想，要狠抓落实。', 1, 0.9, 1],
    ['', 0, 0, 0],
  ])('%s', (text, counted, least, most) => {
    const judgement = judge(text);
    expect(judgement.counted).toBe(counted);
    expect(judgement.hollow).toBeGreaterThanOrEqual(least);
    expect(judgement.hollow).toBeLessThanOrEqual(most);
  });

  test('a sentence is judged by its own clauses', () => {
    const text = '要狠抓落实，再创佳绩。3月5日修好三所学校。';
    expect(judgeStretch(judge(text), { start: 0, end: 11 }).counted).toBe(2);
  });

  test('adding a fact never raises the score of a paragraph', () => {
    const clause = fc.constantFrom(
      '要狠抓落实，',
      '再创佳绩，',
      '修好水表，',
      '拨付120万元，',
      '楼道有灯，',
    );
    const fact = fc.constantFrom('增长12%。', '2024年3月5日完成。', '《安全生产法》施行。');
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 8 }), fact, (clauses, more) => {
        const text = clauses.join('');
        expect(judge(text + more).hollow).toBeLessThanOrEqual(judge(text).hollow + 1e-9);
      }),
      { seed: 4711, numRuns: 100 },
    );
  });
});
