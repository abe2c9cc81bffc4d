import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonPlace, readJson, type JsonNode } from './json-places.js';

function rootOf(text: string): JsonNode {
  const reading = readJson(text);
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

test.each([
  ['', 0, 0],
  ['{"a": 1', 7, 7],
  ['{"a": 1,}', 8, 9],
  ['{a: 1}', 1, 2],
  ['{"a" 1}', 5, 6],
  ['[1 2]', 3, 4],
  ['[1]]', 3, 4],
  ['"一\n"', 2, 3],
  ['"\\x"', 1, 2],
  ['[𠮷]', 1, 3],
  ['// note\n{}', 0, 1],
  ['01', 1, 2],
])('%j is broken at %i', (text, start, end) => {
  expect(readJson(text)).toEqual({ kind: 'broken', span: { start, end } });
});

test('a text of brackets only does not exhaust the stack', () => {
  expect(readJson('['.repeat(1_000_000)).kind).toBe('broken');
});

test('it reads what JSON.parse reads, and places each value where it stands', () => {
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

const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '0',
  '1',
  '-',
  '.',
  'e',
  '+',
  '\\',
  'n',
  'u',
  ' ',
  '"a"',
  'true',
  'null',
];

test('it refuses what JSON.parse refuses', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const signs = fc.constantFrom(...SIGNS);
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 12 }), (text) => {
      expect(readJson(text).kind === 'value').toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});
