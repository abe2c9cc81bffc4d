import { expect, test } from 'vitest';
import { parseMarkers } from '../testing/markers.js';
import { findSuppressions, suppressionTest } from './suppressions.js';

/** For each marked span, the rules of `asked` that are suppressed there. */
function checkSuppressed(marked: string, asked: readonly string[]): readonly (readonly string[])[] {
  const { text, spans } = parseMarkers(marked);
  const isSuppressed = suppressionTest(findSuppressions({ text }));
  return spans.map((span) => asked.filter((rule) => isSuppressed(rule, span)));
}

test('a text without comments has no suppressions', () => {
  expect(findSuppressions({ text: '同志们：\n<!-- 待补充 -->\n' })).toEqual([]);
});

test('disable without rules suppresses all rules until enable', () => {
  const marked =
    '«甲»\n<!-- biganzi-disable -->\n«乙»\n<!-- biganzi-enable -->\n«丙»\n<!--biganzi-disable-->«丁»';
  expect(checkSuppressed(marked, ['a', 'b'])).toEqual([[], ['a', 'b'], [], ['a', 'b']]);
});

test('disable with rules suppresses those only', () => {
  const marked = '<!-- biganzi-disable a, b\tc -->«乙»<!-- biganzi-enable -->«丙»';
  expect(checkSuppressed(marked, ['a', 'b', 'c', 'd'])).toEqual([['a', 'b', 'c'], []]);
});

test('enable with rules leaves the others disabled', () => {
  const marked = '<!-- biganzi-disable a b --><!-- biganzi-enable a -->«乙»';
  expect(checkSuppressed(marked, ['a', 'b'])).toEqual([['b']]);
});

test('a second disable of the same rule changes nothing', () => {
  const marked =
    '<!-- biganzi-disable a -->«甲»<!-- biganzi-disable a b -->«乙»<!-- biganzi-enable a -->«丙»';
  expect(checkSuppressed(marked, ['a', 'b'])).toEqual([['a'], ['a', 'b'], ['b']]);
});

test('suppressions may be nested', () => {
  const marked =
    '<!-- biganzi-disable a -->«甲»<!-- biganzi-disable b -->«乙»<!-- biganzi-enable -->«丙»';
  expect(checkSuppressed(marked, ['a', 'b'])).toEqual([['a'], ['a', 'b'], []]);
});

test.each(['\n', '\r\n', '\r', '\n\n'])(
  'disable-next-line suppresses one line of text (%j)',
  (end) => {
    const marked = ['«甲» <!-- biganzi-disable-next-line a -->', '«乙»', '«丙»'].join(end);
    expect(checkSuppressed(marked, ['a', 'b'])).toEqual([[], ['a'], []]);
  },
);

test('disable-next-line without rules suppresses all rules, at the end of a text nothing', () => {
  expect(checkSuppressed('<!-- biganzi-disable-next-line -->\n«乙»', ['a'])).toEqual([['a']]);
  expect(checkSuppressed('«甲»<!-- biganzi-disable-next-line -->', ['a'])).toEqual([[]]);
});

test.each([
  '<!-- biganzi-disable',
  '<!-- biganzi-disabled -->',
  'biganzi-disable',
  '<!-- biganzi-off -->',
])('%s is not read as a comment', (comment) => {
  expect(findSuppressions({ text: `${comment}\n同志们：` })).toEqual([]);
});
