import { describe, expect, it } from 'vitest';
import { continueText, createPhraseTable, parseDocument } from '../../../core/src/index.js';
import { minePhrases, type PhraseOptions } from './mine-phrases.js';

const TEXTS = [
  '我们要全面推进乡村振兴。坚持以人民为中心，加快农业发展。到龙泉镇王家村调研。',
  '今年，全面推进乡村振兴。必须坚持以人民为中心，扩大对外开放。疫情防控取得重大胜利。',
  '大家都要全面推进乡村振兴。始终坚持以人民为中心，改善民生。疫情防控取得重大胜利。',
];

/** The continuations offered after `text` from the phrases mined from `texts`. */
async function continuationsOf(
  text: string,
  texts = TEXTS,
  options: PhraseOptions = {},
): Promise<readonly string[]> {
  const table = createPhraseTable(await minePhrases(texts, options));
  return continueText(parseDocument(text), text.length, [{ name: 'shipped', table }]).map(
    (continuation) => continuation.text,
  );
}

describe('minePhrases', () => {
  it.each([
    ['a phrase of several texts', '全面推进', ['乡村振兴']],
    ['a phrase of one text', '加快农业', []],
    ['a dated phrase', '疫情防控', []],
    ['a phrase that ends within a word', '坚持以人民', ['为中心']],
  ])('offers the expected continuations for %s', async (_, text, continuations) => {
    expect(await continuationsOf(text)).toEqual(continuations);
  });

  it.each(['习近平主席出席会议并', '在苏州工业园区召开会', '把握新发展阶段的习近平'])(
    'names no person and no place: %s',
    async (phrase) => {
      const texts = [`会上，${phrase}。`, `据悉，${phrase}。`];
      expect(await continuationsOf(phrase.slice(0, 3), texts)).toEqual([]);
    },
  );

  it('writes the same phrases for any order of the texts', async () => {
    expect(await minePhrases([...TEXTS].reverse())).toBe(await minePhrases(TEXTS));
  });

  it('finds nothing without texts', async () => {
    expect(await minePhrases([])).toBe('\n');
  });

  it('counts all texts for a phrase of current texts, and leaves out a phrase of fewer than two', async () => {
    const said = ['全面推进乡村振兴', '大办钢铁工业生产'];
    const texts = [
      `今年${said[0]}。`,
      `今天${said[0]}。`,
      `要${said[0]}。`,
      `今年${said[1]}。`,
      `要${said[1]}。`,
    ];
    const isCurrent = (text: string) => text.startsWith('今');
    expect(await continuationsOf('大办钢铁', texts, { isCurrent })).toEqual([]);
    expect(await continuationsOf('全面推进', texts, { isCurrent })).toEqual(['乡村振兴']);
    expect(await minePhrases(texts, { isCurrent })).toContain(`${said[0]}3`);
    expect(await minePhrases(texts, { isCurrent: () => false })).toBe('\n');
  });

  it("keeps places and single clauses of a writer's own archive, but no persons", async () => {
    const texts = [
      '在苏州工业园区召开会议。办好龙泉镇王家村养老服务中心，李总理出席开工仪式活动。',
      '到苏州工业园区召开会议。',
    ];
    const options = { isArchive: true };
    expect(await continuationsOf('苏州工业', texts, options)).toEqual(['园区召开会议']);
    expect(await continuationsOf('办好龙泉镇', texts, options)).toEqual(['王家村养老服务中心']);
    expect(await continuationsOf('总理出席', texts, options)).toEqual([]);
  });

  it('rejects when the signal is aborted', async () => {
    const signal = AbortSignal.abort();
    await expect(minePhrases(TEXTS, { signal })).rejects.toThrow(/abort/iu);
  });
});
