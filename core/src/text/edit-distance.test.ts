import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['加强组织领导', '加强组织领导', 2, 0],
    ['加强组织领导', '加强对组织领导', 2, 1],
    ['加强组织领导', '强化组织领导', 2, 2],
    ['提高政治站位', '提升政治的站位', 2, 2],
    ['', '领导', 2, 2],
    ['加强组织领导', '完善制度', 2, undefined],
    ['组织领导', '组织领导坚强有力', 3, undefined],
    ['甲乙丙丁', '丁丙乙甲', 3, undefined],
  ])('%s to %s within %i', (a, b, most, distance) => {
    expect([editDistance(a, b, most), editDistance(b, a, most)]).toEqual([distance, distance]);
  });
});
