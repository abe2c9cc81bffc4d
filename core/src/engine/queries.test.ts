import { expect, test } from 'vitest';
import {
  asPart,
  defineKeyedQuery,
  defineQuery,
  queryStatistics,
  withoutMemory,
} from './queries.js';

function countedQuery() {
  const computedFor: string[] = [];
  const lengthOf = defineQuery('length', 'paragraph', ({ text }: { text: string }) => {
    computedFor.push(text);
    return text === '' ? undefined : text.length;
  });
  return { computedFor, lengthOf };
}

test('a result is computed once for a part, also where it is undefined', () => {
  const { computedFor, lengthOf } = countedQuery();
  const [full, empty] = [{ text: '同志们' }, { text: '' }];
  expect([lengthOf(full), lengthOf(full), lengthOf(empty), lengthOf(empty)]).toEqual([
    3,
    3,
    undefined,
    undefined,
  ]);
  expect(computedFor).toEqual(['同志们', '']);
});

test('an equal object that is not the same one is another part', () => {
  const { computedFor, lengthOf } = countedQuery();
  lengthOf({ text: '甲' });
  lengthOf({ text: '甲' });
  expect(computedFor).toEqual(['甲', '甲']);
});

test('with another key the result is computed anew, and the latest is remembered', () => {
  const computedFor: number[] = [];
  const plus = defineKeyedQuery('plus', 'list', ({ value }: { value: number }, key: number) => {
    computedFor.push(key);
    return value + key;
  });
  const part = { value: 1 };
  expect([1, 1, 2, 1].map((key) => plus(part, key))).toEqual([2, 2, 3, 2]);
  expect(computedFor).toEqual([1, 2, 1]);
});

test('remembered results are invisible to comparisons and JSON', () => {
  const { lengthOf } = countedQuery();
  const part = asPart({ text: '甲' });
  lengthOf(part);
  expect(Object.keys(part)).toEqual(['text']);
  expect(JSON.stringify(part)).toBe('{"text":"甲"}');
  expect(part).toStrictEqual({ text: '甲' });
});

test('without memory every result is computed anew', () => {
  const { computedFor, lengthOf } = countedQuery();
  const part = { text: '甲' };
  lengthOf(part);
  withoutMemory(() => lengthOf(part));
  lengthOf(part);
  expect(computedFor).toEqual(['甲', '甲']);
});

test('statistics list every query with its subject', () => {
  const { lengthOf } = countedQuery();
  const part = { text: '甲' };
  lengthOf(part);
  lengthOf(part);
  expect(queryStatistics().at(-1)).toEqual({
    name: 'length',
    of: 'paragraph',
    remembered: 1,
    computed: 1,
  });
});
