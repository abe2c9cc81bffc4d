import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { browseSnippets } from './browse-snippets.js';
import type { SnippetRole } from './snippet-roles.js';
import type { Snippet, SnippetSearch, SnippetSource } from './snippet-search.js';

const SHIPPED: SnippetSource = {
  name: 'shipped',
  snippets: [
    snippet('让我们在市委的坚强领导下，团结一心！', 'appeal', 3),
    snippet('团结一心加油干。', 'appeal', 2),
    snippet('今天召开这次会议，主要任务是总结工作。', 'opening', 5),
    snippet('要加强领导，团结各方力量。', 'safeguard', 4),
  ],
};
const OWN: SnippetSource = {
  name: 'archive',
  snippets: [snippet('团结奋斗，再立新功。', 'appeal', 1)],
};

function snippet(text: string, role: SnippetRole, documents: number): Snippet {
  return { body: text, text, role, documents };
}

/** The beginnings of the snippets that are listed at `$0`. */
function checkList(marked: string, text = '', search: SnippetSearch = () => []): string[] {
  const document = parseDocument(marked.replace('$0', ''));
  const query = { offset: marked.indexOf('$0'), text };
  return browseSnippets(document, query, [OWN, SHIPPED], search).map(
    ({ snippet, origin }) => `${origin === 'archive' ? '*' : ''}${snippet.text.slice(0, 4)}`,
  );
}

describe('browseSnippets', () => {
  it('lists all by role, expected roles first, and own snippets before others', () => {
    expect(checkList('$0')).toEqual(['今天召开', '要加强领', '*团结奋斗', '让我们在', '团结一心']);
    expect(checkList('同志们：\n今天开会，部署工作。\n一、加强领导\n$0\n二、结束语\n好。')).toEqual(
      ['要加强领', '今天召开', '*团结奋斗', '让我们在', '团结一心'],
    );
  });

  it.each([
    ['团结', ['*团结奋斗', '团结一心', '要加强领', '让我们在']],
    ['县委', ['让我们在']],
    ['领导 团结', ['要加强领', '让我们在']],
    ['号召 一心', ['让我们在', '团结一心']],
    [' 开头 ', ['今天召开']],
    ['垃圾', []],
  ])('finds by %s', (text, found) => {
    expect(checkList('$0', text)).toEqual(found);
  });

  it('ranks search results after snippets that contain the words', () => {
    const search: SnippetSearch = (snippets) =>
      snippets === SHIPPED.snippets
        ? [
            { index: 0, score: 0.2 },
            { index: 2, score: 0.9 },
            { index: 3, score: 1 },
          ]
        : [];
    expect(checkList('$0', '力量', search)).toEqual(['要加强领', '今天召开', '让我们在']);
  });
});
