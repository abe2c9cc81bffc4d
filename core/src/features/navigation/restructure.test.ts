import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { applyEdits } from '../../text/text-edit.js';
import { restructure, type Restructuring } from './restructure.js';

/** Runs a command at `$0` and returns the resulting text, or why it was refused. */
function run(command: Restructuring, marked: string): string {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const result = restructure(parseDocument(text), Math.max(offset, 0), command);
  return 'refused' in result ? `refused: ${result.refused.zh}` : applyEdits(text, result.edits);
}

describe('renumber', () => {
  test('the whole document, each row in its own form', () => {
    expect(run('renumber', '一、甲\n(一)子\n(三)丑\n三、乙\n1、寅\n1、卯')).toBe(
      '一、甲\n(一)子\n(二)丑\n二、乙\n1、寅\n2、卯',
    );
  });
  test('a numbering that runs through the document is kept', () => {
    const text = '一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（四）卯';
    expect(run('renumber', text)).toBe(text);
  });
  test('a subtree only', () => {
    expect(run('renumberSubtree', '一、甲\n（一）子\n（三）丑\n三、乙$0\n（二）寅\n（三）卯')).toBe(
      '一、甲\n（一）子\n（三）丑\n三、乙\n（一）寅\n（二）卯',
    );
  });
  test('each speech of a file by itself', () => {
    expect(run('renumber', '讲话（一）\n一、甲\n三、乙\n讲话（二）\n一、丙\n四、丁')).toBe(
      '讲话（一）\n一、甲\n二、乙\n讲话（二）\n一、丙\n二、丁',
    );
  });
});

describe('promote and demote', () => {
  test('demoting takes the subtree along and closes the row', () => {
    expect(run('demote', '一、甲\n正文。\n二、$0乙\n（一）子\n（二）丑\n三、丙\n正文。')).toBe(
      '一、甲\n正文。\n（一）乙\n1.子\n2.丑\n二、丙\n正文。',
    );
  });
  test('promoting makes later siblings children', () => {
    expect(run('promote', '一、甲\n（一）子\n（二）$0丑\n1.小\n（三）寅\n二、乙')).toBe(
      '一、甲\n（一）子\n二、丑\n（一）小\n（二）寅\n三、乙',
    );
  });
  test('markers follow the form the speech uses', () => {
    expect(run('demote', '一、甲\n(一)子\n二、$0乙')).toBe('一、甲\n(一)子\n(二)乙');
  });
  test('a refused command gives the reason', () => {
    expect(run('promote', '一、$0甲')).toBe('refused: 已经是最高一级标题');
    expect(run('demote', '一、$0甲')).toBe('refused: 前面没有可以归入的同级标题');
    expect(run('demote', '①甲\n②$0乙')).toBe('refused: 下面已有最低一级标题，不能再降');
    expect(run('promote', '正文$0。')).toBe('refused: 光标不在任何标题之下');
  });
});

describe('moving a section', () => {
  test('up, with its text, the numbers staying in place', () => {
    expect(run('moveUp', '一、甲\n正文甲。\n\n二、乙\n正文$0乙。\n（一）子\n\n三、丙')).toBe(
      '一、乙\n正文乙。\n（一）子\n\n二、甲\n正文甲。\n\n三、丙',
    );
  });
  test('down, with the closing words left at the end', () => {
    expect(
      run('moveDown', '一、$0甲\n正文甲。\n二、乙\n正文乙。\n同志们，让我们共同努力。\n谢谢大家！'),
    ).toBe('一、乙\n正文乙。\n二、甲\n正文甲。\n同志们，让我们共同努力。\n谢谢大家！');
  });
  test('from the indentation of the heading too', () => {
    expect(run('moveUp', '　　一、甲\n　　正文甲。\n$0　　二、乙\n　　正文乙。')).toBe(
      '　　一、乙\n　　正文乙。\n　　二、甲\n　　正文甲。',
    );
  });
  test.each([
    ['moveUp', '一、甲\n甲。\n$0二、乙\n乙。', '$0一、乙\n乙。\n二、甲\n甲。'],
    ['moveUp', '一、甲\n甲。\n二、乙\n乙。$0', '一、乙\n乙。$0\n二、甲\n甲。'],
    ['moveUp', '一、甲\n甲。\n二$0、乙\n乙。', '一$0、乙\n乙。\n二、甲\n甲。'],
    ['moveDown', '$0一、甲\n甲。\n二、乙\n乙。', '一、乙\n乙。\n$0二、甲\n甲。'],
    ['moveDown', '一、甲\n甲。$0\n二、乙\n乙。', '一、乙\n乙。\n二、甲\n甲。$0'],
    ['moveDown', '$0　　一、甲\n　　二、乙', '　　一、乙\n　　$0二、甲'],
  ] as const)('%s takes the cursor along: %j', (command, before, after) => {
    const text = before.replace('$0', '');
    const result = restructure(parseDocument(text), before.indexOf('$0'), command);
    const { edits, cursor = -1 } = 'edits' in result ? result : { edits: [] };
    const moved = applyEdits(text, edits);
    expect(`${moved.slice(0, cursor)}$0${moved.slice(cursor)}`).toBe(after);
  });
  test('does not edit the section at the cursor, so that the cursor stays in it', () => {
    const text = '一、甲\n正文甲。\n二、乙\n正文乙。';
    for (const [command, own] of [
      ['moveUp', '乙\n正文乙。'],
      ['moveDown', '甲\n正文甲。'],
    ] as const) {
      const start = text.indexOf(own);
      const result = restructure(parseDocument(text), start, command);
      const edits = 'edits' in result ? result.edits : [];
      const end = start + own.length;
      expect(edits.filter(({ span }) => span.start < end && span.end > start)).toEqual([]);
      expect(edits).not.toEqual([]);
    }
  });
  test('not beyond the ends', () => {
    expect(run('moveUp', '一、$0甲\n二、乙')).toBe('refused: 前面没有同级标题');
    expect(run('moveDown', '一、甲\n二、$0乙')).toBe('refused: 后面没有同级标题');
  });
  test('keeps CRLF', () => {
    expect(run('moveUp', '一、甲\r\n文。\r\n二、$0乙\r\n章。')).toBe(
      '一、乙\r\n章。\r\n二、甲\r\n文。',
    );
  });
});

describe('restore paragraphs', () => {
  test('restores lost breaks and joins broken lines', () => {
    expect(
      run(
        'restoreBreaks',
        '在全县大会上的讲话 同志们：今天讲两点。一、看成绩。各项事\n业有进步，大家很努力。二、找差距。有不足。',
      ),
    ).toBe(
      '在全县大会上的讲话\n同志们：\n今天讲两点。\n一、看成绩。各项事业有进步，大家很努力。\n二、找差距。有不足。',
    );
  });
  test('changes nothing where nothing was lost', () => {
    const text = '在全县大会上的讲话\n同志们：\n一、看成绩\n有进步。';
    expect(run('restoreBreaks', text)).toBe(text);
  });
});
