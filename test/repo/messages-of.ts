import { expect } from 'vitest';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import { parseDocument, resolveSettings, type Rule } from '../../core/src/index.js';
import { analyzeWith } from '../../core/src/engine/analyze.js';

/** Returns the messages of this rule alone for the text. The rule is on, even if it is off by default. */
export function messagesOf(rule: Rule, text: string): readonly string[] {
  const { id, severity } = rule.meta;
  const layer = { rules: { [id]: severity === 'off' ? 'hint' : severity } };
  const { settings } = resolveSettings([layer], [rule]);
  const { diagnostics, failures } = analyzeWith([rule], parseDocument(text), {
    ...settings,
    lexicon: shippedLexicon,
  });
  expect(failures).toEqual([]);
  return diagnostics.map(({ message }) => message);
}
