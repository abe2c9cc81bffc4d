import { expect, test } from 'vitest';
import { markSpans, parseMarkers } from './markers.js';

test('spans and cursor become offsets of the clean text', () => {
  expect(parseMarkers('𠮷在«20xx年»$0，«××市»委')).toEqual({
    text: '𠮷在20xx年，××市委',
    spans: [
      { start: 3, end: 8 },
      { start: 9, end: 12 },
    ],
    cursor: 8,
  });
});

test('a text without marks has no spans and no cursor', () => {
  expect(parseMarkers('同志们：')).toEqual({ text: '同志们：', spans: [], cursor: undefined });
});

test('spans may nest and be empty', () => {
  const { text, spans } = parseMarkers('«一«二»»三«»');
  expect(text).toBe('一二三');
  expect(spans).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 2 },
    { start: 3, end: 3 },
  ]);
});

test.each(['«一', '一»', '»一«'])('%s does not pair', (marked) => {
  expect(() => parseMarkers(marked)).toThrow();
});

test.each(['«一、»甲\n«三、»乙', '««一»二»', '«一»«二»', '一«»二'])(
  '%s is restored from its spans',
  (marked) => {
    const { text, spans } = parseMarkers(marked);
    expect(markSpans(text, spans)).toBe(marked);
  },
);
