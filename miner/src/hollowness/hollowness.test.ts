import { describe, expect, it } from 'vitest';
import { areaUnderCurve, thresholdForRecall, thresholdForPrecision } from './evaluation.js';
import { fitLogistic, predict } from './logistic-regression.js';
import { PairFrequencies } from './pair-frequencies.js';
import { PairCounts } from './pair-odds.js';
import { readTrainingSet } from './training-set.js';

describe('fitLogistic', () => {
  it('weights the feature that separates the examples', () => {
    const examples = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({
      vector: [1, at, at % 2],
      isPositive: at > 3,
    }));
    const weights = fitLogistic(examples, 3, 0.5);
    expect(weights[1]).toBeGreaterThan(0.5);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.5);
    expect(predict([1, 7, 1], weights)).toBeGreaterThan(0.9);
    expect(fitLogistic(examples, 3, 0.5)).toEqual(weights);
  });
});

describe('PairCounts', () => {
  it('gives log-odds of pairs that are far more frequent on one side', () => {
    const counts = new PairCounts();
    for (let at = 0; at < 50; at += 1) {
      counts.add('要提高', 'hollow');
      counts.add('修水表', 'concrete');
      counts.add('的人', at % 2 === 0 ? 'hollow' : 'concrete');
    }
    const wording = counts.toWording();
    expect(wording['3.00']).toBe('^要提高要提');
    expect(wording['-3.00']).toBe('^修修水水表');
    expect(Object.keys(wording)).toEqual(['3.00', '-3.00']);
  });
});

describe('PairFrequencies', () => {
  it('groups common pairs by steps of four and leaves out rare ones', () => {
    const frequencies = new PairFrequencies();
    for (let at = 0; at < 200; at += 1) {
      frequencies.add('要提高', false);
      if (at % 4 === 0) frequencies.add('水表', false);
      frequencies.add('条文', true);
    }
    expect(frequencies.toCommonness()).toEqual({ '2.77': '提高要提', '1.39': '水表' });
  });
});

describe('evaluation', () => {
  const scored = [
    { score: 0.9, isPositive: true },
    { score: 0.8, isPositive: true },
    { score: 0.7, isPositive: false },
    { score: 0.6, isPositive: true },
    { score: 0.1, isPositive: false },
  ];

  it('computes the area as the share of correctly ordered pairs', () => {
    expect(areaUnderCurve(scored)).toBeCloseTo(5 / 6, 10);
  });

  it.each([
    [1, 0.8],
    [0.75, 0.6],
    [0.5, 0.1],
  ])('a precision of %f needs the threshold %f', (precision, threshold) => {
    expect(thresholdForPrecision(scored, precision)).toBe(threshold);
  });

  it.each([
    [1, 0.6],
    [0.6, 0.8],
    [0.3, 0.9],
  ])('a recall of %f needs the threshold %f', (share, threshold) => {
    expect(thresholdForRecall(scored, share)).toBe(threshold);
  });
});

describe('readTrainingSet', () => {
  it('reads marks in both formats', () => {
    const rows = [
      { id: 'a', label: 3, text: '要提高认识。', marks: [[0, 6, 'n']] },
      { id: 'b', label: 0, file: 'x.txt', line: 2, marks: '.s' },
    ];
    const json = rows.map((row) => JSON.stringify(row)).join('\n');
    const read = readTrainingSet(json, (file, line) =>
      file === 'x.txt' && line === 2 ? '今年，修好三条路。' : '',
    );
    expect(read.map(({ marks }) => marks)).toEqual([
      [{ start: 0, end: 6, mark: 'n' }],
      [{ start: 0, end: 9, mark: 's' }],
    ]);
  });
});
