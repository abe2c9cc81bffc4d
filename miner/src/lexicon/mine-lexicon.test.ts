import { describe, expect, it } from 'vitest';
import { documentsOf, mineLexicon } from './mine-lexicon.js';
import type { LexiconText, TextKind } from './texts.js';

/** Clauses that occur in no other document and begin and end differently. */
const REST = [
  '修好三条路',
  '新建两所学校',
  '种下九片林',
  '发放一批种子',
  '检查四座桥',
  '招收百名新生',
];

/** Reports of one kind, each with the sentences and a clause of its own. */
function reports(count: number, sentences: readonly string[], kind: TextKind = 'workReport') {
  return Array.from({ length: count }, (_, at): LexiconText => {
    const own = REST[at % REST.length] ?? '';
    return { text: `${sentences.join('\n')}\n${own}。\n`, kind };
  });
}

function phrasesOf(texts: readonly LexiconText[], shape?: string): readonly string[] {
  const found = mineLexicon(texts);
  return found.filter((one) => !shape || one.shape === shape).map(({ phrase }) => phrase);
}

describe('mineLexicon', () => {
  it('finds a phrase that many documents contain, with its shape', () => {
    const texts = reports(4, ['坚持求真务实，狠抓落实见效。']);
    expect(phrasesOf(texts, 'phrase')).toContain('坚持求真务实，狠抓落实见效');
  });

  it('finds a four-character phrase between varying words', () => {
    const texts = [
      ...reports(2, ['我们求真务实、敢于担当。']),
      ...reports(2, ['干部要求真务实、埋头苦干。']),
      ...reports(2, ['求真务实，团结奋进。']),
    ];
    expect(phrasesOf(texts, 'fourCharacter')).toContain('求真务实');
  });

  it('does not split a word', () => {
    const texts = reports(4, ['不断推进改革。', '不断推进创新。']);
    expect(phrasesOf(texts)).toContain('不断推进改革');
    expect(phrasesOf(texts)).not.toContain('断推进改革');
  });

  it('leaves out phrases that laws and regulations contain as well', () => {
    const sentence = ['应当加强监督检查。'];
    const texts = [...reports(4, sentence), ...reports(9, sentence, 'contrast')];
    expect(phrasesOf(texts)).toEqual([]);
  });

  it.each([
    ['a place', '坚决支持海东市发展大局。'],
    ['a body', '认真办理人大代表建议。'],
    ['a subject', '稳定扩大固定资产投资。'],
  ])('leaves out %s', (_, sentence) => {
    expect(phrasesOf(reports(4, [sentence]), 'phrase')).toEqual([]);
  });

  it('finds a frame with different fillings, and none that is always filled alike', () => {
    const fillings = ['乡村振兴', '教育改革', '城市更新', '海洋事业'];
    const open = Array.from({ length: 8 }, (_, at): LexiconText => {
      const filling = fillings[at % fillings.length] ?? '';
      return {
        text: `谱写${filling}新篇章。\n打好脱贫攻坚战。`,
        kind: 'policy',
      };
    });
    expect(phrasesOf(open, 'frame')).toEqual(['谱写…新篇章']);
  });

  it('lists phrases of an editor however rare they are', () => {
    const texts = reports(2, ['乘势而上。']);
    const found = mineLexicon(texts, ['乘势而上', '以…为契机']);
    expect(found.map((one) => [one.phrase, documentsOf(one)])).toEqual([
      ['乘势而上', 2],
      ['以…为契机', 0],
    ]);
  });

  it('gives the same candidates for any order of the texts', () => {
    const texts = [
      ...reports(4, ['坚持求真务实，狠抓落实。', '为发展作出贡献。']),
      ...reports(3, ['狠抓落实，奋勇前进。'], 'policy'),
    ];
    expect(mineLexicon(texts.toReversed())).toEqual(mineLexicon(texts));
  });
});
