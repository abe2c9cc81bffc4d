import { describe, expect, it } from 'vitest';
import { nearestPrefix } from './near-text.js';

describe('the nearest beginning of a text', () => {
  it('is what was expected, where it stands there', () => {
    expect(nearestPrefix('总体布局', '总体布局，', 1)).toEqual({ cost: 0, length: 4 });
  });

  it.each([
    ['a wrong character', '整体布局', { cost: 1, length: 4 }],
    ['a missing one', '总布局，', { cost: 1, length: 3 }],
    ['one too many', '总总体布局', { cost: 1, length: 5 }],
    ['two that changed places', '体总布局', { cost: 1, length: 4 }],
  ])('counts %s once', (_, actual, expected) => {
    expect(nearestPrefix('总体布局', actual, 1)).toEqual(expected);
  });

  it('ends with the character that was expected', () => {
    expect(nearestPrefix('总体布局', '总体布置', 1)).toBeUndefined();
  });

  it('is none where more is wrong than may be', () => {
    expect(nearestPrefix('总体布局', '战略布局', 1)).toBeUndefined();
    expect(nearestPrefix('总体布局', '战略布局', 2)).toEqual({ cost: 2, length: 4 });
  });

  it('is empty where nothing was expected', () => {
    expect(nearestPrefix('', '布局', 0)).toEqual({ cost: 0, length: 0 });
  });
});
