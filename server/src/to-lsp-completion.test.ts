import { describe, expect, it } from 'vitest';
import type { CompletionCandidate, Continuation, Snippet } from '../../core/src/index.js';
import { OpenDocument } from './documents.js';
import { toInlineItem, toOfferItems } from './to-lsp-completion.js';

describe('completion items', () => {
  const text = '同志们：\n今天，我们';
  const snippet: Snippet = {
    body: '今天，我们在${1:会议中心}召开${2|动员,总结|}大会，\n$0',
    text: '今天，我们在会议中心召开动员大会，\n',
    role: 'opening',
    documents: 7,
  };
  const candidate: CompletionCandidate = {
    snippet,
    origin: 'shipped',
    replace: { start: 5, end: 10 },
    at: 0,
    score: 1,
    confident: true,
  };
  const toItems = (
    candidates: readonly CompletionCandidate[],
    asSnippets: boolean,
    locale: 'zh' | 'en' = 'zh',
  ) => {
    const offers = candidates.map((each) => ({ kind: 'snippet', candidate: each }) as const);
    return toOfferItems(open(text), text, offers, { asSnippets, locale });
  };

  it('replace the typed text and have it as filter text', () => {
    expect(toItems([candidate], true)).toMatchObject([
      {
        label: '今天，我们在会议中心召开动员大会，',
        detail: '开头 · 见于 7 篇',
        documentation: snippet.text,
        filterText: '今天，我们',
        insertTextFormat: 2,
        textEdit: {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
          newText: snippet.body,
        },
      },
    ]);
  });

  it('have no tab stops for a client without snippet support', () => {
    expect(toItems([candidate], false)).toMatchObject([
      { insertTextFormat: 1, textEdit: { newText: snippet.text } },
    ]);
  });

  it('keep their order', () => {
    const items = toItems(
      Array.from({ length: 12 }, () => candidate),
      true,
    );
    const keys = items.map(({ sortText }) => sortText ?? '');
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(12);
  });

  it('have a one-line label that is never cut inside a surrogate pair', () => {
    const long = { ...candidate, snippet: { ...snippet, text: '好'.repeat(39) + '𠮷'.repeat(9) } };
    expect(toItems([long], true)).toMatchObject([{ label: `${'好'.repeat(39)}…` }]);
  });

  it('show the place that matched', () => {
    const { snippet: base } = candidate;
    const far = { ...base, text: '一是做好工作，二是抓好落实，三是在市委的坚强领导下，团结一心' };
    expect(toItems([{ ...candidate, snippet: far, at: 20 }], true)).toMatchObject([
      { label: '一是做好工作…三是在市委的坚强领导下，团结一心' },
    ]);
  });

  it('with the same beginning show where they differ', () => {
    const begin = '让我们更加紧密地团结在以习近平同志为核心的党中央周围，';
    const texts = [`${begin}在省委坚强领导下`, `${begin}坚定信心、真抓实干`, '谢谢大家！'];
    const candidates = texts.map((one) => ({ ...candidate, snippet: { ...snippet, text: one } }));
    expect(toItems(candidates, true).map(({ label }) => label)).toEqual([
      '让我们更加紧…在省委坚强领导下',
      '让我们更加紧…坚定信心、真抓实干',
      '谢谢大家！',
    ]);
  });

  it('have different labels if the same place matched', () => {
    const found = '让我们更加紧密地团结起来，在省委坚强领导下';
    const candidates = [found, `${found}，坚定信心`].map((one) => {
      return { ...candidate, at: found.indexOf('坚强'), snippet: { ...snippet, text: one } };
    });
    const [one, other] = toItems(candidates, true).map(({ label }) => label);
    expect(one).not.toBe(other);
  });

  it('show that they come from the archive, and an example', () => {
    const own = {
      ...candidate,
      origin: 'archive',
      snippet: { ...snippet, example: '今天' },
    } as const;
    expect(toItems([own], true)).toMatchObject([
      { detail: '开头 · 自有文稿 7 篇', documentation: `${snippet.text}\n\n例：今天` },
    ]);
    expect(toItems([own], true, 'en')).toMatchObject([
      { detail: 'opening · in 7 of your own drafts' },
    ]);
  });

  it('continue the text before the cursor', () => {
    const continuation: Continuation = {
      text: '召开大会',
      context: { start: 8, end: 10 },
      documents: 3,
      likelihood: 0.5,
      score: 2,
      confident: true,
      source: 'draft',
    };
    const lines = open(text);
    const style = { asSnippets: true, locale: 'zh' } as const;
    expect(
      toOfferItems(lines, text, [{ kind: 'continuation', continuation }], style),
    ).toMatchObject([
      {
        label: '我们召开大会',
        detail: '续写 · 本稿 3 处',
        filterText: '我们',
        insertTextFormat: 1,
        textEdit: {
          range: { start: { line: 1, character: 3 }, end: { line: 1, character: 5 } },
          newText: '我们召开大会',
        },
      },
    ]);
    const cursor = { line: 1, character: 5 };
    expect(toInlineItem(lines, 10, continuation)).toEqual({
      insertText: '召开大会',
      range: { start: cursor, end: cursor },
    });
  });
});

function open(text: string): OpenDocument {
  return new OpenDocument('untitled:a', 'gongwen', 1, text);
}
