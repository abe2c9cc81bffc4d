import { describe, expect, it } from 'vitest';
import { continueText, createPhraseTable, parseDocument } from '../../../core/src/index.js';
import { minePhrases } from './mine-phrases.js';

const TEXTS = [
  '我们要全面推进乡村振兴。坚持以人民为中心，加快农业发展。到龙泉镇王家村调研。',
  '今年，全面推进乡村振兴。必须坚持以人民为中心，扩大对外开放。疫情防控取得重大胜利。',
  '大家都要全面推进乡村振兴。始终坚持以人民为中心，改善民生。疫情防控取得重大胜利。',
];

/** How a writer would be helped on from the text by what was mined of the texts. */
function continuationsOf(text: string, texts = TEXTS): readonly string[] {
  const table = createPhraseTable(minePhrases(texts));
  return continueText(parseDocument(text), text.length, [{ name: 'shipped', table }]).map(
    (continuation) => continuation.text,
  );
}

describe('minePhrases', () => {
  it.each([
    ['what several texts have', '全面推进', ['乡村振兴']],
    ['what one text has', '加快农业', []],
    ['what is of its years', '疫情防控', []],
    ['what ends within a word', '坚持以人民', ['为中心']],
  ])('keeps or leaves out %s', (_, text, continuations) => {
    expect(continuationsOf(text)).toEqual(continuations);
  });

  it.each(['习近平主席出席会议并', '在苏州工业园区召开会', '把握新发展阶段的习近平'])(
    'names no person and no place: %s',
    (phrase) => {
      const texts = [`会上，${phrase}。`, `据悉，${phrase}。`];
      expect(continuationsOf(phrase.slice(0, 3), texts)).toEqual([]);
    },
  );

  it('writes the same for the same texts in any order', () => {
    expect(minePhrases([...TEXTS].reverse())).toBe(minePhrases(TEXTS));
  });

  it('finds nothing in nothing', () => {
    expect(minePhrases([])).toBe('\n');
  });
});
