import { expect } from 'vitest';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import { parseDocument, resolveSettings, type Rule } from '../../core/src/index.js';
import { analyzeWith } from '../../core/src/engine/analyze.js';

/** What this rule alone says of the text. It is on, even where it is off until the user asks for it. */
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
