import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { complete } from './complete.js';
import type { Snippet, SnippetSearch, SnippetSource } from './snippet-search.js';

const APPEAL: Snippet = {
  body: '让我们在${1|市,县,省|}委、$1政府的坚强领导下，团结一心，再创佳绩！',
  text: '让我们在市委、市政府的坚强领导下，团结一心，再创佳绩！',
  role: 'appeal',
  documents: 3,
};
const OPENING: Snippet = {
  body: '今天，我们召开全${1|市,县|}教育工作会议，主要任务是总结工作。',
  text: '今天，我们召开全市教育工作会议，主要任务是总结工作。',
  role: 'opening',
  documents: 2,
};
const TRANSITION = snippet('下面，我讲几点意见：', 'transition', 4);
const CLOSING = snippet('谢谢大家！', 'closing', 5);
const SAFEGUARD = snippet('各地、各部门要切实强化措施，狠抓工作落实。', 'safeguard', 1);
const ALL = [APPEAL, OPENING, TRANSITION, CLOSING, SAFEGUARD];

function snippet(text: string, role: Snippet['role'], documents: number): Snippet {
  return { body: text, text, role, documents };
}

/** The offers at `$0`, best first, each with the characters it replaces in brackets. */
function checkOffers(marked: string, snippets: readonly Snippet[] = ALL): string[] {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const source: SnippetSource = { name: 'shipped', snippets };
  return complete(parseDocument(text), offset, [source]).map(({ snippet, replace }) => {
    const { start, end } = replace;
    return `[${text.slice(start, end)}] ${snippet.text.slice(0, 4)}`;
  });
}

describe('complete', () => {
  it.each([
    ['two characters at the start of a line', '让我$0', '[让我] 让我们在'],
    ['after indentation', '　　让我们$0', '[让我们] 让我们在'],
    ['after a comma', '同志们，让我们$0', '[让我们] 让我们在'],
    ['over marks', '今天，我们召开$0', '[今天，我们召开] 今天，我'],
    ['with half-width marks', '今天,我们$0', '[今天,我们] 今天，我'],
    ['with another place', '今天，我们召开全县$0', '[今天，我们召开全县] 今天，我'],
    ['with another body', '让我们在县委、县政府$0', '[让我们在县委、县政府] 让我们在'],
    ['three characters in mid-clause', '最后让我们$0', '[让我们] 让我们在'],
  ])('completes a beginning: %s', (_, marked, offer) => {
    expect(checkOffers(marked)).toEqual([offer]);
  });

  it.each([
    ['坚强领导$0', '[坚强领导] 让我们在'],
    ['要履职尽责，主要任务$0', '[主要任务] 今天，我'],
    ['意见$0', '[意见] 下面，我'],
  ])('finds a keyword anywhere: %s', (marked, offer) => {
    expect(checkOffers(marked)).toEqual([offer]);
  });

  it('puts a beginning before a keyword', () => {
    const other = snippet('奋进新时代，大家同心，谢谢大家的支持。', 'opening', 99);
    expect(checkOffers('谢谢$0', [other, CLOSING])).toEqual(['[谢谢] 谢谢大家', '[谢谢] 奋进新时']);
  });

  it.each([
    ['one character', '让$0'],
    ['two characters in mid-clause', '要督促各地$0'],
    ['other words', '要提高认识$0'],
    ['a word of any sentence', '为此，我们$0'],
    ['a mark', '要提高认识，$0'],
    ['Latin text', 'README an$0'],
    ['what is there already', '谢谢大家！$0'],
  ])('offers nothing for %s', (_, marked) => {
    expect(checkOffers(marked)).toEqual([]);
  });

  it('offers all on an empty line, expected roles first', () => {
    const first = (marked: string) => checkOffers(marked)[0];
    expect(checkOffers('$0')).toHaveLength(ALL.length);
    expect(first('某会议上的讲话\n\n同志们：\n$0')).toBe('[] 今天，我');
    expect(first('同志们：\n今天，我们召开工作会议，任务是总结工作。\n$0\n')).toBe('[] 下面，我');
    const body =
      '同志们：\n今天，我们召开工作会议，任务是总结工作。\n一、提高认识\n要统一思想，提高站位。\n';
    expect(first(`${body}$0`)).toBe('[] 让我们在');
    expect(first(`${body}$0\n二、狠抓落实\n要落实责任，压实任务。`)).toBe('[] 各地、各');
  });

  it('prefers snippets that more documents use', () => {
    const rare = snippet('让我们共同努力，再创佳绩！', 'appeal', 1);
    expect(checkOffers('让我们$0', [rare, APPEAL])).toEqual([
      '[让我们] 让我们在',
      '[让我们] 让我们共',
    ]);
  });

  it('ranks snippets of the archive first among equal matches', () => {
    const own = snippet('让我们共同努力，再创佳绩！', 'closing', 1);
    const sources: SnippetSource[] = [
      { name: 'shipped', snippets: [APPEAL] },
      { name: 'archive', snippets: [own] },
    ];
    const text = '让我们';
    const [first, second] = complete(parseDocument(text), text.length, sources);
    expect([first?.origin, second?.origin]).toEqual(['archive', 'shipped']);
  });

  it('ranks snippets last that the draft already contains', () => {
    const other = snippet('让我们共同努力，再创佳绩！', 'appeal', 1);
    expect(checkOffers(`${APPEAL.text}\n让我们$0`, [APPEAL, other])).toEqual([
      '[让我们] 让我们共',
      '[让我们] 让我们在',
    ]);
  });

  it.each([
    ['the beginning of a clause', '让我们在$0', true],
    ['after a comma', '同志们，让我们在$0', true],
    ['three characters', '让我们$0', false],
    ['in mid-clause', '最后让我们在$0', false],
    ['a word', '坚强领导$0', false],
    ['what is in the draft', `${APPEAL.text}\n让我们在$0`, false],
  ])('may be shown unasked or not: %s', (_, marked, sure) => {
    const text = marked.replace('$0', '');
    const source: SnippetSource = { name: 'shipped', snippets: ALL };
    const candidates = complete(parseDocument(text), text.length, [source]);
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.some(({ confident }) => confident)).toBe(sure);
  });

  it('offers only the most used snippets of a role', () => {
    const many = Array.from({ length: 200 }, (_, count) =>
      snippet(`第${count}次会议开始`, 'opening', count),
    );
    const offers = checkOffers('$0', many);
    expect(offers).toHaveLength(50);
    expect(offers[0]).toMatch(/第1\d\d/u);
  });
});

describe('a search', () => {
  const asked: string[] = [];
  const search: SnippetSearch = (_, typed) => {
    asked.push(typed);
    return [{ index: 0, score: 0.5, at: 12 }];
  };

  it.each([
    ['letters are replaced', '要在jqld$0', 'jqld', 'jqld'],
    ['letters alone', 'jq$0', 'jq', 'jq'],
    ['letters with caps lock on', '要在JQLD$0', 'jqld', 'JQLD'],
    ['full-width letters', '要在ｊｑｌｄ$0', 'jqld', 'ｊｑｌｄ'],
    ['letters with a capital first', '要在Jqld$0', 'jqld', 'Jqld'],
    ['words that nothing holds', '要狠抓责任$0', '要狠抓责任', '要狠抓责任'],
  ])('%s', (_, marked, typed, replaced) => {
    const text = marked.replace('$0', '');
    const source: SnippetSource = { name: 'shipped', snippets: [APPEAL] };
    const [found] = complete(parseDocument(text), text.length, [source], search);
    expect(asked.at(-1)).toBe(typed);
    expect(found?.snippet).toBe(APPEAL);
    expect(text.slice(found?.replace.start, found?.replace.end)).toBe(replaced);
  });

  it.each(['GDP$0', 'a$0', 'www.jqld$0', '2jqld$0', 'jqld，$0'])(
    'is not asked for %s',
    (marked) => {
      asked.length = 0;
      const text = marked.replace('$0', '');
      complete(parseDocument(text), text.length, [{ name: 'shipped', snippets: [APPEAL] }], search);
      expect(asked).toEqual([]);
    },
  );
});
