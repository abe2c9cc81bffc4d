import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonPlace } from '../../../core/src/text/json-places.js';
import type { JsonNode } from '../../../core/src/index.js';
import { readJsonc } from './read-jsonc.js';

function rootOf(text: string): JsonNode {
  const reading = readJsonc(text);
  if (reading.kind === 'broken') throw new Error(`broken at ${String(reading.span.start)}`);
  return reading.root;
}

function checkPlace(text: string, path: readonly string[], at: 'key' | 'value'): string {
  const { start, end } = findJsonPlace(rootOf(text), path, at);
  return text.slice(start, end);
}

const SETTINGS =
  '\uFEFF{ "rules": { "甲\\"乙": "off" },\n\t"terms": ["一", 2, []], "terms": [ -1.5e3 ] }';

test.each([
  [[], 'value', SETTINGS.slice(1)],
  [['rules'], 'key', '"rules"'],
  [['rules', '甲"乙'], 'key', '"甲\\"乙"'],
  [['rules', '甲"乙'], 'value', '"off"'],
  [['terms', '0'], 'value', '-1.5e3'],
  [['terms', '0'], 'key', '-1.5e3'],
  [['rules', 'absent'], 'value', '{ "甲\\"乙": "off" }'],
] as const)('the place of %j %s is %s', (path, at, place) => {
  expect(checkPlace(SETTINGS, path, at)).toBe(place);
});

test('comments and trailing commas are allowed', () => {
  const text = '// settings\n{ "terms": [ /* one */ "一", ], }';
  expect(rootOf(text).value).toEqual({ terms: ['一'] });
  const { start, end } = findJsonPlace(rootOf(text), ['terms', '0'], 'value');
  expect(text.slice(start, end)).toBe('"一"');
});

test('__proto__ is an ordinary member', () => {
  const { value } = rootOf('{ "__proto__": { "rules": 1 } }');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
});

test.each([
  ['', 0, 0],
  ['{"a": 1', 7, 7],
  ['{a: 1}', 1, 2],
  ['{"a" 1}', 5, 6],
  ['[1 2]', 3, 4],
  ['[1]]', 3, 4],
  ['"一\n"', 0, 1],
  ['"\\x"', 0, 1],
  ['[𠮷]', 1, 3],
  ['// note', 7, 7],
  ['{} /* note', 3, 4],
  ['01', 1, 2],
])('%j is broken at %i', (text, start, end) => {
  expect(readJsonc(text)).toEqual({ kind: 'broken', span: { start, end } });
});

test('a text of brackets only does not exhaust the stack', () => {
  expect(readJsonc('['.repeat(1_000_000)).kind).toBe('broken');
});

test('it reads the same values as JSON.parse, with correct spans', () => {
  const checkNode = (text: string, { span, value, children }: JsonNode) => {
    expect(JSON.parse(text.slice(span.start, span.end))).toEqual(value);
    for (const { node } of children.values()) checkNode(text, node);
  };
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(rootOf(text).value).toEqual(JSON.parse(text));
      checkNode(text, rootOf(text));
    }),
  );
});
