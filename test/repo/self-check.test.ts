import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument, rules } from '../../core/src/index.js';
import { parseExamples } from '../../scripts/generate/examples.js';

const ROOT = new URL('../../', import.meta.url);

// The texts shown to writers must pass the rules themselves.
describe('the texts of the extension', () => {
  it.each(rules.map((rule) => [rule.meta.id, rule] as const))(
    'of %s obeys all rules',
    (id, rule) => {
      const { title, options } = rule.meta;
      const descriptions = Object.values(options).map(({ description }) => description);
      for (const { zh } of [title, ...descriptions]) check(zh);
      for (const { kind, text } of parseExamples(readPage(id))) if (kind === 'good') check(text);
    },
  );

  it('in its settings and commands pass all rules', () => {
    const texts = JSON.parse(
      readFileSync(new URL('package.nls.zh-cn.json', ROOT), 'utf8'),
    ) as object;
    for (const text of Object.values(texts)) check(String(text));
  });
});

function readPage(id: string): string {
  return readFileSync(new URL(`core/src/rules/${id}/README.md`, ROOT), 'utf8');
}

function check(text: string): void {
  const { diagnostics } = analyze(parseDocument(text), shippedSettings);
  expect(
    diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
    text,
  ).toEqual([]);
}
