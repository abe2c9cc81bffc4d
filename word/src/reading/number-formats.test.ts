import { expect, it } from 'vitest';
import { formatNumber } from './number-formats.js';

it.each([
  ['decimal', [1, 10, 100], ['1', '10', '100']],
  ['decimalZero', [1, 10], ['01', '10']],
  [
    'chineseCounting',
    [1, 10, 11, 20, 99, 100, 105],
    ['一', '十', '十一', '二十', '九十九', '一〇〇', '一〇五'],
  ],
  [
    'chineseCountingThousand',
    [10, 12, 100, 105, 110, 112, 1001, 1010],
    ['十', '十二', '一百', '一百零五', '一百一十', '一百一十二', '一千零一', '一千零一十'],
  ],
  ['japaneseCounting', [3, 13, 30], ['三', '十三', '三十']],
  ['ideographDigital', [1, 10, 205], ['一', '一〇', '二〇五']],
  ['chineseLegalSimplified', [1, 12, 105], ['壹', '壹拾贰', '壹佰零伍']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [1, 12], ['子', '亥']],
  ['ideographZodiacTraditional', [1, 13, 60], ['甲子', '丙子', '癸亥']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedCircleChinese', [3], ['③']],
  ['decimalEnclosedFullstop', [1], ['⒈']],
  ['decimalEnclosedParen', [2], ['⑵']],
  ['ideographEnclosedCircle', [1, 10], ['㊀', '㊉']],
  ['decimalFullWidth', [12], ['１２']],
  ['upperRoman', [4, 9, 14, 1990], ['IV', 'IX', 'XIV', 'MCMXC']],
  ['lowerRoman', [4], ['iv']],
  ['upperLetter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
  ['lowerLetter', [2], ['b']],
  ['ganada', [1, 2], ['가', '나']],
  ['chosung', [1], ['ㄱ']],
  ['numberInDash', [3], ['- 3 -']],
  ['none', [3], ['']],
  ['unheardOf', [3], ['3']],
  ['chineseCounting', [0], ['0']],
] as const)('%s', (format, values, expected) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(expected);
});
