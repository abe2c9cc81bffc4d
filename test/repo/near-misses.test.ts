import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, applyEdits, parseDocument, type Diagnostic } from '../../core/src/index.js';

/** A sentence with one slip, as scripts/make-slips.ts writes it. */
interface Slip {
  readonly text: string;
  readonly right: string;
  readonly wrong: string;
  readonly of: string;
}

const FOLDER = path.resolve(import.meta.dirname, '../data/near-misses');
// JSON has no types; scripts/make-slips.ts writes both lists.
const slips = JSON.parse(readFileSync(path.join(FOLDER, 'slips.json'), 'utf8')) as readonly Slip[];
// As above.
const correct = JSON.parse(
  readFileSync(path.join(FOLDER, 'correct.json'), 'utf8'),
) as readonly string[];

const RULES: readonly string[] = ['confusable-word', 'fixed-expression', 'doubled-word'];

/** Returns the findings of the rules that use right phrases in the sentence, which is placed between two others. */
function findingsOf(sentence: string): readonly Diagnostic[] {
  const text = `同志们：\n${sentence}\n谢谢大家。\n`;
  return analyze(parseDocument(text), shippedSettings).diagnostics.filter(({ rule }) =>
    RULES.includes(rule),
  );
}

/** Whether the first fix of a finding writes the right phrase. */
function isFixed(sentence: string, right: string): boolean {
  const text = `同志们：\n${sentence}\n谢谢大家。\n`;
  return findingsOf(sentence).some(({ fixes }) =>
    applyEdits(text, fixes[0]?.edits ?? []).includes(right),
  );
}

/**
 * The least shares of slips that are fixed. First run, with 646 listed slips and 57 formulations: idioms 0 of 150, collocations
 * 3 of 90, formulations 30 of 60.
 */
const FLOORS = [
  ['idiom', 0.88],
  ['collocation', 0.78],
  ['formulation', 0.92],
] as const;

describe('slips in right phrases', () => {
  it.each(FLOORS)('of kind %s: at least a share of %f is fixed', (of, floor) => {
    const those = slips.filter((slip) => slip.of === of);
    const missed = those.filter(({ text, right }) => !isFixed(text, right));
    expect(1 - missed.length / those.length).toBeGreaterThanOrEqual(floor);
  });
});

/** Hand-written words of two characters: wrong, right, a sentence. With only the listed slips and the right phrases of four characters, 3 of 20 are found. */
const words = readFileSync(path.join(FOLDER, 'words.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('slips in words of two characters', () => {
  it('are found in at least a share of 0.6', () => {
    const found = words.filter(([wrong = '', , text = '']) =>
      findingsOf(text).some(({ message }) => message.includes(wrong)),
    );
    expect(found.length / words.length).toBeGreaterThanOrEqual(0.6);
  });

  it('are not reported in the right sentences', () => {
    const right = words.map(([wrong = '', word = '', text = '']) => text.replace(wrong, word));
    expect(right.filter((text) => findingsOf(text).length > 0)).toEqual([]);
  });
});

function readLines(name: string): readonly string[] {
  return readFileSync(path.join(FOLDER, name), 'utf8').trim().split('\n');
}

/** Wrong, right, a sentence. Before lost characters were looked for at the edges of words and phrases: 7 of 17. */
const lost = readLines('lost.tsv').map((line) => line.split('\t') as [string, string, string]);

describe('a phrase that lost a character', () => {
  it.each(lost)('%s is mended to %s', (_wrong, right, sentence) => {
    expect(isFixed(sentence, right)).toBe(true);
  });

  it.each(readLines('whole.txt'))('is none of %s', (sentence) => {
    expect(findingsOf(sentence)).toEqual([]);
  });
});

describe('correct sentences', () => {
  it('are not reported', () => {
    const wrong = correct.flatMap((sentence) =>
      findingsOf(sentence).map(({ message }) => `${sentence} ${message}`),
    );
    expect(wrong.length).toBe(0);
  });
});
