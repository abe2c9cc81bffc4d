import { expect, test } from 'vitest';
import type { Block } from '../../../word/src/writing/blocks.js';
import { OFFICIAL_PROFILE } from '../../../word/src/writing/profile.js';
import { layOutPages, measurePage } from './lay-out-pages.js';

const body = (lines: number): Block => ({ kind: 'body', text: '字'.repeat(26 + 28 * (lines - 1)) });
const heading: Block = { kind: 'heading', text: '一、标题', level: 1, headingEnd: 4 };

/** For each page the index of each block with its number of lines; `-` is an empty line. */
function drawPages(blocks: readonly Block[]): string[] {
  return layOutPages(blocks, OFFICIAL_PROFILE).map((lines) => {
    const counts = new Map<string, number>();
    for (const { block } of lines) {
      const name = block === undefined ? '-' : String(block);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => `${name}×${count}`).join(' ');
  });
}

test('the measures of GB/T 9704: 22 lines of 28 characters', () => {
  const { lines, width, tracking, indent } = measurePage(OFFICIAL_PROFILE);
  expect(lines).toBe(22);
  expect(Math.floor(width / (16 + tracking))).toBe(28);
  expect(indent).toBe(32);
});

test('a profile without a number of characters has no tracking', () => {
  expect(measurePage({ ...OFFICIAL_PROFILE, characters: 0 }).tracking).toBe(0);
});

test('pages of 22 lines', () => {
  expect(drawPages([body(44)])).toEqual(['0×22', '0×22']);
  expect(drawPages([])).toEqual(['']);
});

test('an empty line after the title, whose lines have twenty characters', () => {
  const title: Block = { kind: 'title', text: '题'.repeat(21) };
  expect(drawPages([title, body(1)])).toEqual(['0×2 -×1 1×1']);
});

test('no paragraph leaves a single line on a page', () => {
  expect(drawPages([body(23)])).toEqual(['0×21', '0×2']);
  expect(drawPages([body(21), body(3)])).toEqual(['0×21', '1×3']);
  expect(drawPages([body(20), body(3)])).toEqual(['0×20', '1×3']);
  expect(drawPages([body(20), body(4)])).toEqual(['0×20 1×2', '1×2']);
});

test('a heading stays on a page with the text after it', () => {
  expect(drawPages([body(21), heading, body(2)])).toEqual(['0×21', '1×1 2×2']);
  expect(drawPages([body(20), heading, body(1)])).toEqual(['0×20 1×1 2×1']);
  expect(drawPages([body(20), heading, heading, body(1)])).toEqual(['0×20', '1×1 2×1 3×1']);
});

test('a long series of headings fills pages', () => {
  const pages = drawPages(Array<Block>(50).fill(heading));
  expect(pages).toHaveLength(3);
});

test('the next speech begins a page', () => {
  expect(drawPages([body(2), { ...body(2), startsPage: true }])).toEqual(['0×2', '1×2']);
});
