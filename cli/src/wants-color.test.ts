import { expect, it } from 'vitest';
import { wantsColor } from './wants-color.js';

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('with %j on a terminal (%s): %s', (environment, isTerminal, color) => {
  expect(wantsColor(environment, isTerminal)).toBe(color);
});
