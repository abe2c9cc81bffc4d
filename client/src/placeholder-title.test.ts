import { expect, test } from 'vitest';
import { placeholderTitle } from './placeholder-title.js';

/** «…» marks the placeholder in the line. */
function checkTitle(marked: string, expected: string): void {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  expect(placeholderTitle(marked.replace('«', '').replace('»', ''), start, end)).toBe(expected);
}

test('a short line is shown whole, without its indentation', () => {
  checkTitle('　　«××»同志主持会议。', '｢××｣同志主持会议。');
});

test('a long line is cut on both sides', () => {
  checkTitle(
    '　　同志们，在市委的坚强领导下，«20xx年»全市经济社会发展取得了新的成绩。',
    '…们，在市委的坚强领导下，｢20xx年｣全市经济社会发展取得了新…',
  );
});

test('a cut never leaves half of a surrogate pair', () => {
  checkTitle('𠮷同志们在市委坚强领导下，«××»好', '…同志们在市委坚强领导下，｢××｣好');
  checkTitle('«××»一二三四五六七八九十十𠮷好', '｢××｣一二三四五六七八九十十…');
});
