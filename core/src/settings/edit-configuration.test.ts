import { expect, it } from 'vitest';
import { applyEdits } from '../text/text-edit.js';
import { readJsonc } from '../../../miner/src/reading/read-jsonc.js';
import { allowInConfiguration, setInConfiguration } from './edit-configuration.js';

function setIn(text: string, key: 'placeholders' | 'rules', values: Record<string, string>) {
  return setInConfiguration(text, key, values, readJsonc);
}

it.each([
  ['', '{\n  "placeholders": {\n    "**区": "西山区"\n  }\n}\n'],
  ['{}', '{\n  "placeholders": {\n    "**区": "西山区"\n  }\n}'],
  ['{ }\n', '{\n  "placeholders": {\n    "**区": "西山区"\n  }\n}\n'],
  [
    '{\n    "locale": "zh"\n}\n',
    '{\n    "locale": "zh",\n    "placeholders": {\n        "**区": "西山区"\n    }\n}\n',
  ],
  [
    '{\r\n\t"locale": "zh"\r\n}\r\n',
    '{\r\n\t"locale": "zh",\r\n\t"placeholders": {\r\n\t\t"**区": "西山区"\r\n\t}\r\n}\r\n',
  ],
  ['{"locale":"zh"}', '{"locale":"zh", "placeholders": { "**区": "西山区" }}'],
  [
    '{\n  "placeholders": { "×": "台州" },\n  "locale": "zh"\n}\n',
    '{\n  "placeholders": { "×": "台州",\n    "**区": "西山区" },\n  "locale": "zh"\n}\n',
  ],
  [
    '{\n  "placeholders": {\n    "**区": "东山区"  ,\n    "×": "台州"\n  }\n}\n',
    '{\n  "placeholders": {\n    "**区": "西山区"  ,\n    "×": "台州"\n  }\n}\n',
  ],
  ['{\n  "placeholders": {}\n}', '{\n  "placeholders": {\n    "**区": "西山区"\n  }\n}'],
  ['\uFEFF{"placeholders":{}}', '\uFEFF{"placeholders":{"**区": "西山区"}}'],
])('%j', (text, expected) => {
  const edits = setIn(text, 'placeholders', { '**区': '西山区' });
  const result = applyEdits(text, edits ?? []);
  expect(result).toBe(expected);
  expect(applyEdits(result, setIn(result, 'placeholders', { '**区': '西山区' }) ?? [])).toBe(
    result,
  );
});

it('adds missing members and replaces existing ones', () => {
  const text = '{\n  "placeholders": {\n    "a": "1"\n  }\n}\n';
  const edits = setIn(text, 'placeholders', { b: '2', a: '"3"', c: '4' }) ?? [];
  expect(applyEdits(text, edits)).toBe(
    '{\n  "placeholders": {\n    "a": "\\"3\\"",\n    "b": "2",\n    "c": "4"\n  }\n}\n',
  );
});

it.each(['{"placeholders": ', '[]', '{"placeholders": []}', '// note'])(
  'has no edits for %j',
  (text) => expect(setIn(text, 'placeholders', { a: '1' })).toBeUndefined(),
);

it.each([
  ['// note\n{}', '// note\n{\n  "rules": {\n    "spacing": "off"\n  }\n}'],
  ['{ // note\n}', '{\n  "rules": {\n    "spacing": "off"\n  } // note\n}'],
  [
    '{\n  "rules": {\n    /* a */\n    "b-c": "off", // b\n  },\n}\n',
    '{\n  "rules": {\n    /* a */\n    "b-c": "off",\n    "spacing": "off", // b\n  },\n}\n',
  ],
])('keeps the comments of %j', (text, expected) => {
  expect(applyEdits(text, setIn(text, 'rules', { spacing: 'off' }) ?? [])).toBe(expected);
});

it('switches a rule off next to others', () => {
  const text = '{\n  "rules": {\n    "spacing": "hint"\n  }\n}\n';
  expect(applyEdits(text, setIn(text, 'rules', { spacing: 'off' }) ?? [])).toBe(
    '{\n  "rules": {\n    "spacing": "off"\n  }\n}\n',
  );
});

it.each([
  ['', '{\n  "terms": [\n    "再上台阶"\n  ]\n}\n'],
  ['{\n  "locale": "zh"\n}\n', '{\n  "locale": "zh",\n  "terms": ["再上台阶"]\n}\n'],
  ['{"terms": []}', '{"terms": ["再上台阶"]}'],
  ['{"terms": ["甲"]}', '{"terms": ["甲", "再上台阶"]}'],
  ['{"terms": ["再上台阶"]}', '{"terms": ["再上台阶"]}'],
])('allows a word in %j', (text, expected) => {
  expect(applyEdits(text, allowInConfiguration(text, '再上台阶', readJsonc) ?? [])).toBe(expected);
});

it.each(['{"terms": 1}', '[]', '{'])('does not allow a word in %j', (text) => {
  expect(allowInConfiguration(text, '再上台阶', readJsonc)).toBeUndefined();
});
