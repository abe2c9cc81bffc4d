import { describe, expect, it } from 'vitest';
import { findGrams, gramText, type Grams } from './grams.js';

const OPTIONS = { minDocuments: 2, maxLength: 8, marks: '、，' };

function grams(texts: readonly string[], options: Partial<typeof OPTIONS> = {}): Grams {
  const given = texts.map((text) => ({ text, kind: 0, counted: true }));
  return findGrams(given, { ...OPTIONS, ...options });
}

function textsOf(found: Grams, least = 2): readonly string[] {
  const texts = Array.from({ length: found.size }, (_, gram) => gramText(found, gram));
  return texts.filter(({ length }) => length >= least);
}

function numberOf(found: Grams, text: string): number {
  return textsOf(found, 1).indexOf(text);
}

describe('findGrams', () => {
  it('finds grams that enough documents contain, short ones first', () => {
    const found = grams(['狠抓落实', '抓落实', '落地']);
    expect(textsOf(found)).toEqual(['抓落', '落实', '抓落实']);
    expect(found.documents[numberOf(found, '落')]).toBe(3);
  });

  it('counts a document once, however often it has the gram', () => {
    const found = grams(['求真务实，求真务实', '求真务实']);
    const gram = numberOf(found, '求真务实');
    expect([found.documents[gram], found.occurrences[gram]]).toEqual([2, 3]);
  });

  it.each([
    ['a stop', '真抓。实干'],
    ['the end of a line', '真抓\n实干'],
    ['a digit', '真抓1实干'],
  ])('does not reach across %s', (_, text) => {
    expect(textsOf(grams([text, text]))).toEqual(['真抓', '实干']);
  });

  it('does not reach from a text into the next', () => {
    expect(textsOf(grams(['实干', '兴邦', '实干', '兴邦']))).toEqual(['实干', '兴邦']);
  });

  it('reaches across the allowed marks', () => {
    expect(textsOf(grams(['真抓、实干', '真抓、实干']), 5)).toEqual(['真抓、实干']);
  });

  it('ends at the greatest length', () => {
    expect(textsOf(grams(['不忘初心', '不忘初心'], { maxLength: 3 }))).toEqual([
      '不忘',
      '忘初',
      '初心',
      '不忘初',
      '忘初心',
    ]);
  });

  it('counts documents with the same neighbour of a gram', () => {
    const found = grams(['不断推进改革', '不断推进创新', '大力推进改革']);
    const torn = numberOf(found, '断推进');
    const whole = numberOf(found, '推进');
    expect(found.leftDocuments[torn]).toBe(found.documents[torn]);
    expect(found.leftDocuments[whole]).toBeLessThan(found.documents[whole]!);
    expect(found.rightDocuments[whole]).toBe(2);
  });

  it('does not count a mark as a neighbour', () => {
    const found = grams(['今年，真抓实干、', '去年，真抓实干、']);
    const gram = numberOf(found, '真抓实干');
    expect([found.leftDocuments[gram], found.rightDocuments[gram]]).toEqual([0, 0]);
  });

  it('counts the occurrences that open or close a clause', () => {
    const found = grams(['真抓实干，再真抓实干。', '要真抓实干']);
    const gram = numberOf(found, '真抓实干');
    expect([found.opening[gram], found.closing[gram]]).toEqual([1, 3]);
  });

  it('counts documents by kind, and ignores uncounted ones for the minimum', () => {
    const found = findGrams(
      [
        { text: '加强监督', kind: 0, counted: true },
        { text: '加强监督', kind: 1, counted: true },
        { text: '加强监督检查', kind: 2, counted: false },
        { text: '监督检查', kind: 2, counted: false },
      ],
      OPTIONS,
    );
    const gram = numberOf(found, '加强监督');
    expect(numberOf(found, '检查')).toBe(-1);
    expect(found.documents[gram]).toBe(2);
    expect([...found.kindDocuments.slice(gram * 3, gram * 3 + 3)]).toEqual([1, 1, 1]);
  });

  it('finds nothing without texts', () => {
    expect(grams([]).size).toBe(0);
  });

  it('counts all distinct grams after its tables have grown', () => {
    const text = Array.from({ length: 9000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    expect(grams([text, text], { maxLength: 3 }).size).toBe(9000 + 8999 + 8998);
  });
});
