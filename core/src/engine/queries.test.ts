import { expect, test } from 'vitest';
import {
  asPart,
  defineKeyedQuery,
  defineQuery,
  queryStatistics,
  withoutMemory,
} from './queries.js';

function countedQuery() {
  const asked: string[] = [];
  const lengthOf = defineQuery('length', 'paragraph', ({ text }: { text: string }) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  return { asked, lengthOf };
}

test('an answer is computed once for a part, an absent one too', () => {
  const { asked, lengthOf } = countedQuery();
  const [full, empty] = [{ text: '同志们' }, { text: '' }];
  expect([lengthOf(full), lengthOf(full), lengthOf(empty), lengthOf(empty)]).toEqual([
    3,
    3,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['同志们', '']);
});

test('an equal object is another part', () => {
  const { asked, lengthOf } = countedQuery();
  lengthOf({ text: '甲' });
  lengthOf({ text: '甲' });
  expect(asked).toEqual(['甲', '甲']);
});

test('with another key the answer is computed anew, and the latest is kept', () => {
  const asked: number[] = [];
  const plus = defineKeyedQuery('plus', 'list', ({ value }: { value: number }, key: number) => {
    asked.push(key);
    return value + key;
  });
  const part = { value: 1 };
  expect([1, 1, 2, 1].map((key) => plus(part, key))).toEqual([2, 2, 3, 2]);
  expect(asked).toEqual([1, 2, 1]);
});

test('what is remembered is seen by no comparison and no JSON', () => {
  const { lengthOf } = countedQuery();
  const part = asPart({ text: '甲' });
  lengthOf(part);
  expect(Object.keys(part)).toEqual(['text']);
  expect(JSON.stringify(part)).toBe('{"text":"甲"}');
  expect(part).toStrictEqual({ text: '甲' });
});

test('without memory every answer is computed', () => {
  const { asked, lengthOf } = countedQuery();
  const part = { text: '甲' };
  lengthOf(part);
  withoutMemory(() => lengthOf(part));
  lengthOf(part);
  expect(asked).toEqual(['甲', '甲']);
});

test('statistics name every query with what it reads', () => {
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
