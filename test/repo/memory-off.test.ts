import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument } from '../../core/src/index.js';
import { withoutMemory } from '../../core/src/engine/queries.js';
import { seeds } from './texts.js';

/** All that is said of a draft, as data. */
function check(text: string): string {
  return JSON.stringify(analyze(parseDocument(text), shippedSettings));
}

describe('the query layer', () => {
  it.each(seeds)('changes no answer: $file', ({ text }) => {
    expect(withoutMemory(() => check(text))).toBe(check(text));
  });
});
