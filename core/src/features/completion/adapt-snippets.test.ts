import { describe, expect, it } from 'vitest';
import type { DraftSituation } from './draft-situation.js';
import type { Snippet } from './snippet-search.js';
import { readDefaultText } from './snippets.js';
import { isUnexpectedRole, rolesFor, adaptSnippet } from './adapt-snippets.js';

const COUNTY: DraftSituation = { kind: 'speech', level: '县', body: 'office' };

function check(body: string, situation: DraftSituation, kinds?: Snippet['kinds']) {
  const text = readDefaultText(body);
  const snippet: Snippet = { body, text, role: 'appeal', documents: 3, ...(kinds && { kinds }) };
  return adaptSnippet(snippet, situation)?.text;
}

describe('a snippet in a draft of a county bureau', () => {
  it.each([
    ['在${1|省,市,县|}委、$1政府的领导下', '在县委、县政府的领导下'],
    ['在省委、省政府的领导下', undefined],
    ['我省今年的任务', undefined],
    ['各位代表，让我们团结一心', undefined],
    ['全县上下要团结一心', '全县上下要团结一心'],
    ['在党中央、国务院的领导下', '在党中央、国务院的领导下'],
    ['增长${1}%，${2|三,四|}项', '增长…%，三项'],
  ])('%s', (body, text) => {
    expect(check(body, COUNTY)).toBe(text);
  });
});

it.each([
  ['在${1|省,市,县|}委、$1政府的领导下', { kind: 'speech', body: 'school' }, undefined],
  ['全面推进乡村振兴', { kind: 'speech', body: 'school' }, undefined],
  ['全面推进乡村振兴', { kind: 'speech', body: 'village' }, '全面推进乡村振兴'],
  ['各位代表！', { kind: 'workReport', level: '县' }, '各位代表！'],
  ['在省委的领导下', { kind: 'speech' }, '在省委的领导下'],
] as const)('%s in %j', (body, situation, text) => {
  expect(check(body, situation)).toBe(text);
});

it('leaves out snippets for other kinds of drafts', () => {
  expect(check('现在散会。', COUNTY, ['hostScript'])).toBeUndefined();
  expect(check('现在散会。', { kind: 'hostScript' }, ['hostScript'])).toBe('现在散会。');
});

it('adds and excludes roles by the kind of the draft', () => {
  const expected = ['opening', 'requirement', 'deployment'] as const;
  expect(rolesFor(expected, { kind: 'speech' })).toEqual(expected);
  expect(rolesFor(expected, { kind: 'greeting' })).toEqual(['opening', 'appeal', 'closing']);
  expect(rolesFor(expected, { kind: 'commitment' })[0]).toBe('pledge');
  expect(isUnexpectedRole('requirement', { kind: 'greeting' })).toBe(true);
  expect(isUnexpectedRole('requirement', { kind: 'speech' })).toBe(false);
});
