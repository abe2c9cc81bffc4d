import { expect, it } from 'vitest';
import { toCodeSnippets } from './mined-snippets.js';

it('joins all roles in one file, without fields that VS Code does not know', () => {
  const opening = {
    '今天，我们召开全县工作会议': {
      prefix: '今天',
      body: '今天，我们召开全${1|县,市|}工作会议',
      description: '开头，见于 3 篇',
      role: 'opening',
      documents: 3,
    },
  };
  const closing = { '谢谢大家！': { prefix: '谢谢', body: '谢谢大家！', description: '结尾' } };
  const record = { documents: 3, digest: 'ab12', thresholds: { MIN_DOCUMENTS: 2 } };
  const files = [opening, closing, record].map((content, index) => ({
    name: `${index}.json`,
    text: JSON.stringify(content),
  }));
  expect(JSON.parse(toCodeSnippets(files))).toEqual({
    '今天，我们召开全县工作会议': {
      scope: 'gongwen,plaintext,markdown',
      prefix: '今天',
      body: '今天，我们召开全${1|县,市|}工作会议',
      description: '开头，见于 3 篇',
    },
    '谢谢大家！': {
      scope: 'gongwen,plaintext,markdown',
      prefix: '谢谢',
      body: '谢谢大家！',
      description: '结尾',
    },
  });
});

it('makes an empty file if there are no snippets', () => {
  expect(toCodeSnippets([{ name: 'corpus.json', text: '{"documents":1}' }])).toBe('{}\n');
});
