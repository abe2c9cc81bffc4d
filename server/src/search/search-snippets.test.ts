import { describe, expect, it } from 'vitest';
import type { Snippet } from '../../../core/src/index.js';
import { loadReadings } from './readings.js';
import { createSnippetSearch } from './search-snippets.js';

const TEXTS = [
  '让我们在市委、市政府的坚强领导下，团结一心，再创佳绩！',
  '坚强领导是做好一切工作的根本保证。',
  '各银行要把服务实体经济作为重要任务。',
  '重庆的同志带来了宝贵经验。',
  '要紧密团结起来，推动绿色发展。',
  '要加强党对各项工作的领导，把责任落到实处。',
];
const SNIPPETS: readonly Snippet[] = TEXTS.map((text) => ({
  body: text,
  text,
  role: 'requirement',
  documents: 2,
}));

/** The first characters of the found texts, best first. */
async function checkFinds(typed: string): Promise<string[]> {
  const search = createSnippetSearch(await loadReadings());
  return [...search(SNIPPETS, typed)]
    .sort((a, b) => b.score - a.score)
    .map(({ index }) => TEXTS[index]?.slice(0, 4) ?? '');
}

describe('pinyin', () => {
  it.each([
    ['jqld', ['坚强领导', '让我们在']],
    ['jianqianglingdao', ['坚强领导', '让我们在']],
    ['jianqld', ['坚强领导', '让我们在']],
    ['jianqi', ['坚强领导', '让我们在']],
    ['swszf', ['让我们在']],
    ['lvsefz', ['要紧密团']],
    ['yinhang', ['各银行要']],
    ['gyh', ['各银行要']],
    ['zyrw', ['各银行要']],
    ['chongq', ['重庆的同']],
  ])('%s finds %j', async (letters, found) => {
    expect(await checkFinds(letters)).toEqual(found);
  });

  it.each(['yinx', 'cyrw', 'zq', 'xzq', 'an', 'gbbzx', 'zcjjj'])(
    '%s finds nothing',
    async (letters) => {
      expect(await checkFinds(letters)).toEqual([]);
    },
  );

  it('finds nothing without readings', () => {
    expect(createSnippetSearch(undefined)(SNIPPETS, 'jqld')).toEqual([]);
  });
});

describe('fuzzy search', () => {
  it.each([
    ['加强党对各方面工作的领导', '要加强党'],
    ['服务实体经济发展', '各银行要'],
    ['责任落在实处', '要加强党'],
  ])('%s finds a text with other words', async (typed, found) => {
    expect((await checkFinds(typed))[0]).toBe(found);
  });

  it('finds by the name of a role', async () => {
    expect(await checkFinds('要求')).toHaveLength(TEXTS.length);
  });

  it('finds nothing on another subject', async () => {
    expect(await checkFinds('垃圾分类投放')).toEqual([]);
  });
});
