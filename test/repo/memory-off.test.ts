import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument } from '../../core/src/index.js';
import { withoutMemory } from '../../core/src/engine/queries.js';
import { seeds } from './texts.js';

/** Returns all results for a draft as JSON. */
function check(text: string): string {
  return JSON.stringify(analyze(parseDocument(text), shippedSettings));
}

/** Short, because each paragraph compiles the lexicon again: headings that skip a number, a slip, a renamed institution, a placeholder. */
const SHORT = `在全市重点工作推进会上的讲话
（2026年3月5日）
同志们：
一、提高认识，统一思想
要坚定不移地推进各项工作，切实增强责任感，按装好设备，国家旅游局要求在××月底前完成。
三、加强领导，狠抓落实
一是全面部署。二是全面推进。四是全面落实。`;

describe('the query layer', () => {
  it.each(seeds)('does not change results: $file', ({ text }) => {
    expect(withoutMemory(() => check(text), ['lexicon', 'list'])).toBe(check(text));
  });

  it('does not change results even without any cache', () => {
    const answer = check(SHORT);
    expect(answer).toContain('heading-sequence');
    expect(answer).toContain('term-outdated');
    expect(withoutMemory(() => check(SHORT))).toBe(answer);
  });
});
