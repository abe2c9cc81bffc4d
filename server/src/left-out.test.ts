import { expect, it } from 'vitest';
import { phraseLeftOut } from './left-out.js';

it('names the rules that took too long; undefined if there are none', () => {
  expect(phraseLeftOut([])).toBeUndefined();
  expect(phraseLeftOut(['spacing', 'title-repeated'])?.zh).toMatch(
    /^用时过长、这一版没有检查：.+、标题只写一次$|^用时过长、这一版没有检查：标题只写一次、.+$/u,
  );
});
