import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { findExpectedRoles } from './expected-roles.js';

/** The most likely roles at `$0`. */
function checkRoles(marked: string, count = 1): string {
  const document = parseDocument(marked.replace('$0', ''));
  return findExpectedRoles(document, marked.indexOf('$0')).slice(0, count).join(' ');
}

const OPENING = '某某会议上的讲话\n同志们：\n今天召开全市防汛工作会议，时间紧，任务重。\n';
const SECTION = '一、认清形势\n今年汛期来得早，雨量偏多。\n';

it.each([
  ['an empty draft', '$0', 'opening'],
  ['after the salutation', '全市防汛工作会议上的讲话\n同志们：\n$0', 'opening'],
  ['after the opening', `${OPENING}$0`, 'agenda'],
  ['after two paragraphs', `${OPENING}刚才，三个单位作了发言，讲得很好。\n$0`, 'transition'],
  ['under problems', `${OPENING}${SECTION}二、存在的主要问题\n$0`, 'problem'],
  ['under achievements', `${OPENING}一、过去一年工作回顾\n$0`, 'achievement'],
  ['under tasks', `${OPENING}${SECTION}二、今年的重点任务\n$0`, 'deployment'],
  ['under safeguards', `${OPENING}${SECTION}二、加强组织领导\n$0`, 'safeguard'],
  ['under requirements', `${OPENING}${SECTION}二、几点要求\n$0`, 'requirement'],
  ['under a pledge', `${OPENING}一、我的承诺\n$0`, 'pledge'],
  ['under a heading without a cue', `${OPENING}${SECTION}（二）汛情\n$0`, 'requirement'],
  ['at the end', `${OPENING}${SECTION}$0`, 'appeal'],
  ['at the end, typing', `${OPENING}${SECTION}让我们$0`, 'appeal'],
  ['in the middle', `${OPENING}${SECTION}$0\n二、狠抓落实\n要压实责任。`, 'requirement'],
])('%s', (_, marked, role) => {
  expect(checkRoles(marked)).toBe(role);
});

it('a speech that announced more sections is not at its end', () => {
  const announcement = '下面，我讲三点意见。\n';
  const two = `${SECTION}二、突出重点任务\n要抓好三件事，件件有着落。\n`;
  expect(checkRoles(`${OPENING}${announcement}${two}$0`)).toBe('deployment');
  expect(checkRoles(`${OPENING}${announcement}${two}三、压实责任\n要一级抓一级。\n$0`)).toBe(
    'appeal',
  );
});

it('headings above the nearest one count too', () => {
  const marked = `${OPENING}${SECTION}二、存在的问题\n（一）思想认识不到位\n$0`;
  expect(checkRoles(marked, 2)).toBe('requirement problem');
});
