import { describe, expect, test } from 'vitest';
import type { OptionDeclarations } from '../rule/options.js';
import { checkInvalid, checkValid, findingsOf } from './check-case.js';
import type { RuleCases, RuleOf, ValidCase } from './rule-cases.js';

/**
 * Runs a rule's table, one test per case. `docs/writing-a-rule.md` says what every case asserts
 * beyond what it writes down.
 */
export function testRule<const O extends OptionDeclarations>(
  rule: RuleOf<O>,
  { valid, invalid }: RuleCases<O>,
): void {
  const silent = valid.map((entry) => (typeof entry === 'string' ? { text: entry } : entry));

  describe(rule.meta.id, () => {
    describe('is silent on', () => {
      for (const entry of silent)
        test(nameOf(entry), () => {
          checkValid(rule, entry);
        });
    });
    describe('reports', () => {
      for (const entry of invalid)
        test(nameOf(entry), () => {
          checkInvalid(rule, entry);
        });
    });
    test('its fixes are what meta.fix promises', () => {
      checkPromisedFix(rule, { valid, invalid });
    });
    const options = Object.entries(rule.meta.options);
    test.each(options)('the option %s is tested away from its default', (name, option) => {
      const values = [...silent, ...invalid].map((entry) => valueOf(entry, name));
      const others = values.filter(
        (value) => value !== undefined && !isSame(value, option.default),
      );
      expect(others).not.toEqual([]);
    });
  });
}

/** A rule that promises fixes shows one in its table. */
export function checkPromisedFix<O extends OptionDeclarations>(
  rule: RuleOf<O>,
  { invalid }: RuleCases<O>,
): void {
  const fixes = invalid.flatMap((entry) => findingsOf(rule, entry)).flatMap((one) => one.fixes);
  const best = fixes.length === 0 ? 'none' : fixes.some(({ safe }) => safe) ? 'safe' : 'unsafe';
  expect(best, 'the best fix in the table').toBe(rule.meta.fix);
}

function nameOf<O extends OptionDeclarations>({ text, options, kind }: ValidCase<O>): string {
  const shown = text.replaceAll('\n', '⏎');
  return [shown, kind, options && JSON.stringify(options)].filter(Boolean).join(' ');
}

function valueOf<O extends OptionDeclarations>(entry: ValidCase<O>, name: string): unknown {
  const options: Readonly<Record<string, unknown>> | undefined = entry.options;
  return options?.[name];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
