import { expect, it } from 'vitest';
import { type SnippetSource, toSnippets } from '../../core/src/index.js';
import { joinSources } from './snippet-sources.js';

const shipped = makeSource('shipped', ['谢谢大家！', '下面，我讲三点意见。']);

it('offers a sentence of both sources once, as the writer’s own', () => {
  const own = makeSource('archive', ['谢谢大家！', '把弦绷得紧而又紧']);
  const joined = joinSources(own, shipped);
  expect(joined.map(({ name, snippets }) => [name, snippets.map(({ text }) => text)])).toEqual([
    ['archive', ['谢谢大家！', '把弦绷得紧而又紧']],
    ['shipped', ['下面，我讲三点意见。']],
  ]);
  expect(joinSources(own, shipped)[1]?.snippets).toBe(joined[1]?.snippets);
});

it('offers only shipped snippets without an archive', () => {
  expect(joinSources(undefined, shipped)).toEqual([shipped]);
});

function makeSource(name: SnippetSource['name'], bodies: readonly string[]): SnippetSource {
  const entries = bodies.map((body) => [body, { body, role: 'closing', documents: 2 }]);
  return { name, snippets: toSnippets(Object.fromEntries(entries)) };
}
