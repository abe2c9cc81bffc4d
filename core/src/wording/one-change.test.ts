import { describe, expect, it } from 'vitest';
import { isDeliberate } from './deliberate-changes.js';
import { findChange, matchOutward, type Side } from './one-change.js';

const WORDS = '推动构建人类命运共同体';

/** The change found when reading towards the end from the third character, which is correct. */
function changeIn(text: string, limit: number, openEdge = false) {
  const side: Side = { text, words: WORDS, step: 1 };
  return findChange(side, matchOutward(side, 2, 2), { limit, openEdge });
}

describe('findChange', () => {
  it.each([
    ['推动构建人类名运共同体', 1, '命', '名'],
    ['推动构建人类命运同共体', 1, '共同', '同共'],
    ['推动构建人类命运同体', 1, '共', ''],
    ['推动构建人类命命运共同体', 1, '', '命'],
    ['推动构建人类前途共同体', 2, '命运', '前途'],
    ['推动构建“人类名运共同体”', 1, '命', '名'],
  ])('%s', (text, limit, removed, added) => {
    expect(changeIn(text, limit)).toMatchObject({ removed, added });
  });

  it('prefers two swapped characters to a missing one', () => {
    const exchanged = { removed: '同体', added: '体同' };
    expect(changeIn('推动构建人类命运共体同', 1, true)).toMatchObject(exchanged);
    expect(changeIn('推动构建人类命运共体同', 1)).toMatchObject(exchanged);
  });

  it('finds none beyond the limit, at a closed edge or across a mark', () => {
    expect(changeIn('推动构建人类前途共同体', 1)).toBeUndefined();
    expect(changeIn('推动构建人类命运共同休', 1)).toBeUndefined();
    expect(changeIn('推动构建人类、运共同体', 1)).toBeUndefined();
  });

  it('finds another last character where the edge is open', () => {
    expect(changeIn('推动构建人类命运共同休', 1, true)).toMatchObject({
      removed: '体',
      added: '休',
    });
  });
});

describe('isDeliberate', () => {
  const change = { index: 4, before: '人类', after: '共同', last: 0 };

  it.each([
    ['和', '与'],
    ['', '的'],
    ['一', '二'],
    ['中国', '江苏'],
    ['', '伟大'],
  ])('%s written %s may be meant', (removed, added) => {
    expect(isDeliberate({ ...change, removed, added }, WORDS)).toBe(true);
  });

  it.each([
    ['命', '名'],
    ['共', ''],
    ['', '类'],
    ['共同', '同共'],
  ])('%s written %s is a slip', (removed, added) => {
    expect(isDeliberate({ ...change, removed, added }, WORDS)).toBe(false);
  });
});
