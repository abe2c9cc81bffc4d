import { describe, expect, test } from 'vitest';
import {
  defineParagraphRule,
  defineRule,
  type Finding,
  type Fix,
  type RuleMeta,
  editsOf,
} from '../rule/rule.js';
import type { Span } from '../text/span.js';
import { checkInvalid, checkValid } from './check-case.js';
import { checkDeclaredFix, testRule } from './test-rule.js';

const META = {
  id: 'doubled-stop',
  title: { zh: '句号写了两次', en: 'Doubled full stop' },
  category: 'marks',
  severity: 'off',
  basis: '惯例',
  fix: 'safe',
  options: {},
} as const satisfies RuleMeta;

/** 。。 */
const DOUBLED = /。。/gu;

function find(text: string, toFinding: (span: Span) => Partial<Finding>): Finding[] {
  return [...text.matchAll(DOUBLED)].map(({ index }) => {
    const span = { start: index, end: index + 2 };
    return { span, message: { zh: '句号重复', en: 'Doubled full stop' }, ...toFinding(span) };
  });
}

function fix(span: Span, newText: string, safe = true): Fix {
  return { title: { zh: '删去一个', en: 'Delete one' }, safe, edits: [{ span, newText }] };
}

const rule = defineRule({
  meta: META,
  check: ({ text }) => find(text, (span) => ({ fixes: [fix(span, '。')] })),
});

testRule(rule, {
  valid: ['会议结束。', { text: '会议结束。\n散会。', whole: true }],
  invalid: [
    {
      text: '会议结束«。。»\n散会«。。»',
      output: '会议结束。\n散会。',
      message: '句号重复',
      severity: 'hint',
      fixes: [{ title: '删去一个', output: '会议结束。\n散会。。' }],
    },
  ],
});

testRule(
  defineRule({
    meta: {
      ...META,
      fix: 'none',
      options: {
        allowance: {
          type: 'number',
          default: 0,
          minimum: 0,
          description: { zh: '允许的次数', en: 'How many are allowed' },
        },
      },
    },
    check: ({ text }, { allowance }) => find(text, () => ({})).slice(allowance),
  }),
  {
    valid: [{ text: '散会。。', options: { allowance: 1 } }],
    invalid: [{ text: '散会«。。»' }],
  },
);

testRule(
  defineParagraphRule({
    meta: META,
    check: ({ text }) => find(text, (span) => ({ fixes: [fix(span, '。')] })),
  }),
  {
    valid: ['　　会议结束。'],
    invalid: [{ text: '　　会议结束«。。»\n　　散会«。。»', output: '　　会议结束。\n　　散会。' }],
  },
);

describe('testRule fails for a rule that', () => {
  const bad = { text: '散会«。。»' };
  const withFix = (make: (span: Span) => Fix, declared: RuleMeta['fix'] = 'safe') =>
    defineRule({
      meta: { ...META, fix: declared },
      check: ({ text }) => find(text, (span) => ({ fixes: [make(span)] })),
    });

  test('reports a different span, or something in a valid text', () => {
    expect(() => checkInvalid(rule, { text: '«散会。。»' })).toThrow();
    expect(() => {
      checkValid(rule, { text: '散会。。' });
    }).toThrow();
  });

  test('differs in message, severity, fixes or output', () => {
    expect(() => checkInvalid(rule, { ...bad, message: '句号' })).toThrow();
    expect(() => checkInvalid(rule, { ...bad, severity: 'error' })).toThrow();
    expect(() => checkInvalid(rule, { ...bad, fixes: ['删去'] })).toThrow();
    expect(() => checkInvalid(rule, { ...bad, output: '散会' })).toThrow();
  });

  test('has a fix that can be applied without end', () => {
    const restless = withFix((span) => fix(span, '。。。'));
    expect(() => checkInvalid(restless, bad)).toThrow('come to an end');
  });

  test('has a fix that changes nothing', () => {
    const idle = withFix((span) => fix(span, '。。'));
    expect(() => checkInvalid(idle, bad)).toThrow('changes the text');
  });

  test('declares no fix or no safe one but has one', () => {
    const make = (span: Span) => fix(span, '。');
    expect(() => checkInvalid(withFix(make, 'none'), bad)).toThrow('none');
    expect(() => checkInvalid(withFix(make, 'unsafe'), bad)).toThrow('safe');
  });

  test('declares a fix but has none in the table', () => {
    const fixless = defineRule({ meta: META, check: ({ text }) => find(text, () => ({})) });
    expect(() => {
      checkDeclaredFix(fixless, { valid: [], invalid: [bad] });
    }).toThrow();
  });

  test('has edits outside the document or overlapping edits', () => {
    const outside = withFix(({ start, end }) => fix({ start, end: end + 1 }, '。'));
    expect(() => checkInvalid(outside, bad)).toThrow('inside');
    const twice = withFix((span) => {
      const once = fix(span, '。');
      return { ...once, edits: [...editsOf(once), ...editsOf(once)] };
    });
    expect(() => checkInvalid(twice, bad)).toThrow('overlap');
  });

  test('depends on line ends or on the position in the document', () => {
    const byLineEnd = defineRule({
      meta: META,
      check: ({ text }) => (text.includes('\r') ? [] : find(text, () => ({}))),
    });
    expect(() => checkInvalid(byLineEnd, { text: '散会«。。»\n' })).toThrow('CRLF');
    const byPlace = defineRule({
      meta: META,
      check: ({ text }) => (text.startsWith('散会') ? find(text, () => ({})) : []),
    });
    expect(() => checkInvalid(byPlace, bad)).toThrow('behind');
    checkInvalid(byPlace, { ...bad, whole: true });
  });

  test('keeps state between calls', () => {
    const seen = new Set<object>();
    const forgetful = defineRule({
      meta: META,
      check(document) {
        seen.add(document);
        return seen.size === 1 ? find(document.text, () => ({})) : [];
      },
    });
    expect(() => checkInvalid(forgetful, bad)).toThrow('identity');
  });

  test('throws', () => {
    const broken = defineRule({
      meta: META,
      check() {
        throw new Error('broken');
      },
    });
    expect(() => {
      checkValid(broken, { text: '散会。' });
    }).toThrow();
  });
});
