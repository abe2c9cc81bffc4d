import { expect, it } from 'vitest';
import { drawBar } from './progress.js';

it.each([
  [0, 200, `检查中 ${'░'.repeat(24)} 0%`],
  [100, 200, `检查中 ${'█'.repeat(12)}${'░'.repeat(12)} 50%`],
  [200, 200, `检查中 ${'█'.repeat(24)} 100%`],
])('draws %i of %i', (done, total, bar) => {
  expect(drawBar(done, total)).toBe(bar);
});
