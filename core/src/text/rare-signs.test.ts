import { describe, expect, it } from 'vitest';
import { findInvisible } from './invisible.js';
import { findLookAlikes } from './look-alikes.js';
import { FIGURE_LETTER, INVISIBLE_SIGN, LOOK_ALIKE_SIGN, readRareSigns } from './rare-signs.js';

describe('readRareSigns', () => {
  it('marks every unit that is invisible or looks like another', () => {
    const missed: string[] = [];
    for (let code = 0; code < 0x10000; code += 1) {
      const sign = String.fromCharCode(code);
      const signs = readRareSigns(sign);
      const isInvisible = [...findInvisible(sign)].length > 0;
      if (isInvisible && (signs & INVISIBLE_SIGN) === 0) missed.push(code.toString(16));
      if (findLookAlikes(sign).length > 0 && (signs & LOOK_ALIKE_SIGN) === 0)
        missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it.each(['2O25年', '1o月8日', 'l月底', '20I5年', '10月8曰', '1OO%'])(
    'marks the letter in %s',
    (figure) => {
      expect(findLookAlikes(figure)).not.toEqual([]);
      expect(readRareSigns(figure)).toBe(FIGURE_LETTER);
    },
  );

  it('is 0 for common text, and reads only the given range', () => {
    expect(readRareSigns('同志们：\n\t今年是2025年×月，“三农”·工作——Olympic（１）。😀')).toBe(0);
    expect(readRareSigns('同\u200b志们', 2)).toBe(0);
    expect(readRareSigns('同\u200b志们', 0, 2)).toBe(INVISIBLE_SIGN);
  });
});
