import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { analyze } from '../../engine/analyze.js';
import { defaultSettings, type Settings } from '../../settings/settings.js';
import { EMPTY_LEXICON, type Cliche } from '../../lexicon/types.js';
import { hoverCards } from './hover.js';
import { clicheHighlights } from '../navigation/cliche-places.js';

const CLICHES: readonly Cliche[] = [
  { phrase: '进一步', kind: 'intensifier', documents: 300, usual: { all: 20 }, alternatives: [] },
  { phrase: '谱写…新篇章', kind: 'appeal', documents: 40, usual: {}, asks: ['measure'] },
  { phrase: '狠抓落实', kind: 'demand', documents: 80, usual: {}, alternatives: ['抓好落实'] },
  { phrase: '进一步狠抓落实', kind: 'demand', documents: 9, usual: {} },
  { phrase: '走深走实', kind: 'framing', documents: 0, usual: {} },
];
const settings: Settings = {
  ...defaultSettings,
  lexicon: {
    ...EMPTY_LEXICON,
    cliches: CLICHES,
    fixedExpressions: [
      {
        expression: '“四个意识”',
        members: ['政治意识', '大局意识', '核心意识', '看齐意识'],
        bad: '',
        good: '',
        source: '中共中央政治局会议（2016年1月29日）',
      },
    ],
  },
};

/** The cards at `$0`, each with its words, title, lines and number of other places. */
function check(marked: string, changes: Partial<Settings> = {}): string[] {
  const offset = marked.indexOf('$0');
  const document = parseDocument(marked.replace('$0', ''));
  const own = { ...settings, ...changes };
  const { diagnostics } = analyze(document, own);
  return hoverCards(document, offset, { diagnostics, settings: own }).map((card) => {
    const words = document.text.slice(card.span.start, card.span.end);
    return [`${words}: ${card.title}`, ...card.lines, `另 ${card.elsewhere.length} 处`].join('\n');
  });
}

describe('hover on a cliché', () => {
  test('shows its number here and in comparable texts, and that it may be deleted', () => {
    expect(check('要进一$0步学习。\n要进一步提高。')).toEqual([
      [
        '进一步: “进一步”（程度副词）',
        '本篇 2 次；同样篇幅的公开报告和文件，九成不超过 1 次',
        '在对照的公开文稿中，300 篇用到',
        '多数地方可以直接删去',
        '另 1 处',
      ].join('\n'),
    ]);
  });

  test('asks for what is missing, and has no card for the text in its gap', () => {
    expect(check('努力谱$0写教育事业新篇章。')).toEqual([
      [
        '谱写教育事业新篇章: “谱写…新篇章”（套话·号召）',
        '本篇 1 次',
        '在对照的公开文稿中，40 篇用到',
        '写实些：举措（怎么做）？',
        '另 0 处',
      ].join('\n'),
    ]);
    expect(check('努力谱写教育事$0业新篇章。')).toEqual([]);
  });

  test('lists a cliché inside it that is also used elsewhere', () => {
    const titles = (text: string) => check(text).map((card) => card.split('\n')[0]);
    expect(titles('要进一步狠抓$0落实。')).toHaveLength(1);
    expect(titles('要进一步狠抓$0落实。\n会后要狠抓落实。')).toEqual([
      '进一步狠抓落实: “进一步狠抓落实”（套话·空泛要求）',
      '狠抓落实: “狠抓落实”（套话·空泛要求）',
    ]);
  });

  test('has no card in web residue and outside of clichés', () => {
    expect(check('要进一步学习。\n上一篇：进一$0步学习')).toEqual([
      expect.stringMatching(/^上一篇/u),
    ]);
    expect(check('要进一步$0学习。')).toEqual([]);
  });

  test('names the settings as the source of a phrase', () => {
    expect(check('推动工作走深$0走实。')).toEqual([
      '走深走实: “走深走实”（套话·套语）\n本篇 1 次\n设置里添加的套话\n另 0 处',
    ]);
  });

  test('has no card where every rule of clichés is off', () => {
    const severity = Object.fromEntries(
      Object.keys(defaultSettings.severity).map((id) => [id, 'off'] as const),
    );
    expect(check('要进一$0步学习。', { severity })).toEqual([]);
  });

  test('is available in English', () => {
    expect(check('要狠抓$0落实。', { locale: 'en' })[0]).toContain(
      'Other ways to put it: 抓好落实\nSay it: How much? Who does it? By when? How?',
    );
  });
});

describe('hover on a formulation', () => {
  test.each(['增强“四个$0意识”。', '增强四个$0意识。'])('%s has its members', (text) => {
    expect(check(text)[0]).toContain(
      '“四个意识”（固定提法）\n政治意识、大局意识、核心意识、看齐意识\n出处：',
    );
  });
});

describe('hover on a finding', () => {
  test('names the rule and its basis', () => {
    expect(check('一、学习\n正文。\n三$0、落实\n正文。')).toEqual([
      '三、: 规则：同级标题的序号连续\n依据：惯例\n另 0 处',
    ]);
  });
});

describe('highlights of a cliché', () => {
  const check = (marked: string): string[] => {
    const document = parseDocument(marked.replace('$0', ''));
    const spans = clicheHighlights(document, marked.indexOf('$0'), settings.lexicon);
    return spans.map(({ start, end }) => `${start} ${document.text.slice(start, end)}`);
  };
  test('are all its uses in the speech, if there are others', () => {
    expect(check('要进$0一步学习。\n要进一步提高。')).toEqual(['1 进一步', '9 进一步']);
    expect(check('要进一步$0学习。\n要进一步提高。')).toEqual(['1 进一步', '9 进一步']);
    expect(check('要狠抓$0落实。\n要进一步提高。')).toEqual([]);
    expect(check('要进$0一步狠抓落实。\n要进一步提高。')).toEqual(['1 进一步', '11 进一步']);
  });
});
