import { expect, it } from 'vitest';
import { shippedSettings } from '../../data/shipped-lexicon.js';
import { parseDocument } from '../document/parse.js';
import { defineParagraphRule, defineSpeechRule, type Finding, type Rule } from '../rule/rule.js';
import { analyze, type Analysis, analyzeBySteps, analyzeInSteps } from './analyze.js';
import { createAnalysisCache } from './run-rules.js';
import { finishSteps } from './steps.js';

const TEXT = '在全市教育工作会议上的讲话\n同志们：\n要加强领导,抓好落实。\n'.repeat(30);

function metaOf(id: string) {
  return {
    id,
    title: { zh: id, en: id },
    category: 'marks',
    severity: 'warning',
    basis: '惯例',
    fix: 'none',
    options: {},
  } as const;
}

function findingAt(start: number): Finding {
  return { span: { start, end: start + 1 }, message: { zh: '有误', en: 'wrong' } };
}

/** Two rules with a shared counter of work as the clock: `light` counts 1 for the speech, `heavy` 10 for each paragraph. */
function createRules(): { readonly rules: readonly Rule[]; readonly now: () => number } {
  let work = 0;
  const light = defineSpeechRule({
    meta: metaOf('light'),
    *check() {
      work += 1;
      yield findingAt(0);
    },
  });
  const heavy = defineParagraphRule({
    meta: metaOf('heavy'),
    *check() {
      work += 5;
      yield findingAt(0);
      work += 5;
      yield findingAt(1);
    },
  });
  return { rules: [heavy, light], now: () => work };
}

const PARAGRAPHS = 3;

/** Analyses of one document with one cache, each with the given share of the budget. */
function check(...shares: readonly number[]): readonly Analysis[] {
  const { rules, now } = createRules();
  const document = parseDocument('同志们：\n要加强领导。\n要抓好落实。\n');
  expect(document.paragraphs).toHaveLength(PARAGRAPHS);
  const cache = createAnalysisCache();
  return shares.map((share) =>
    finishSteps(
      analyzeInSteps(rules, document, shippedSettings, { cache, budget: { now, share } }),
    ),
  );
}

const startsOf = ({ diagnostics }: Analysis, id: string) =>
  diagnostics.filter(({ rule }) => rule === id).map(({ span }) => span.start);

it('leaves out nothing where every rule stays within its share', () => {
  const [analysis] = check(10 * PARAGRAPHS);
  expect(analysis?.leftOut).toEqual([]);
  expect(startsOf(analysis!, 'heavy')).toHaveLength(2 * PARAGRAPHS);
});

it('stops a rule at the finding with which it used more than its share, and keeps what it found', () => {
  const [analysis] = check(14);
  expect(analysis?.leftOut).toEqual(['heavy']);
  // Both findings of the first paragraph, and the first of the second.
  expect(startsOf(analysis!, 'heavy')).toEqual([0, 1, 5]);
  expect(startsOf(analysis!, 'light')).toEqual([0]);
});

it('calls a rule that was left out again in the next version', () => {
  const [first, second, third] = check(14, 10 * PARAGRAPHS, 0);
  expect(first?.leftOut).toEqual(['heavy']);
  expect(second?.leftOut).toEqual([]);
  expect(startsOf(second!, 'heavy')).toHaveLength(2 * PARAGRAPHS);
  // Complete findings are cached, and no rule is called again.
  expect(third).toEqual(second);
});

it('has the same result step by step as at once', () => {
  const document = parseDocument(TEXT);
  const steps = analyzeBySteps(document, shippedSettings, { cache: createAnalysisCache() });
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(30);
  expect(JSON.stringify(step.value)).toBe(
    JSON.stringify(analyze(parseDocument(TEXT), shippedSettings)),
  );
});
