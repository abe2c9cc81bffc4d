import { describe, expect, test } from 'vitest';
import type { OptionDeclarations } from '../rule/options.js';
import { checkInvalid, checkValid, findingsOf } from './check-case.js';
import type { RuleCases, RuleOf, ValidCase } from './rule-cases.js';

/**
 * Registers one test for each case of a rule's table. `docs/writing-a-rule.md` lists what every case asserts
 * besides what it states.
 */
export function testRule<const O extends OptionDeclarations>(
  rule: RuleOf<O>,
  { valid, invalid }: RuleCases<O>,
): void {
  const validCases = valid.map((entry) => (typeof entry === 'string' ? { text: entry } : entry));

  describe(rule.meta.id, () => {
    describe('reports nothing for', () => {
      for (const entry of validCases)
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
    test('its fixes match meta.fix', () => {
      checkDeclaredFix(rule, { valid, invalid });
    });
    const options = Object.entries(rule.meta.options);
    test.each(options)('the option %s is tested away from its default', (name, option) => {
      const values = [...validCases, ...invalid].map((entry) => valueOf(entry, name));
      const others = values.filter(
        (value) => value !== undefined && !isSame(value, option.default),
      );
      expect(others).not.toEqual([]);
    });
  });
}

/** Asserts that the best fix in the table is of the kind that `meta.fix` declares. */
export function checkDeclaredFix<O extends OptionDeclarations>(
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
