import { expect, it } from 'vitest';
import { createReuseIndex } from '../../core/src/index.js';
import { OpenDocument, toTextKind } from './documents.js';
import { resolveSection } from './settings.js';

const { settings } = resolveSection({}, []);

it('is parsed and analysed once per version', () => {
  const document = new OpenDocument('untitled:a', 'gongwen', 1, '同志们：');
  const first = document.parsed(settings);
  expect(document.parsed(settings)).toBe(first);
  expect(document.analysis(settings)).toBe(document.analysis(settings));

  document.update([{ text: '同志们：\n好' }], 2);
  expect(document.version).toBe(2);
  expect(document.parsed(settings)).not.toBe(first);
  expect(document.parsed(settings).text).toBe('同志们：\n好');
});

it('is analysed again, with a new result id, under other settings', () => {
  const document = new OpenDocument('untitled:a', 'gongwen', 1, '同志们：');
  const other = resolveSection({ documentDate: '2024-03' }, []).settings;
  const before = document.analysis(settings).resultId;
  expect(document.analysis(other).resultId).not.toBe(before);
  expect(document.parsed(other).date).toMatchObject({ year: 2024, month: 3 });
});

it('is compared with the archive once per version and load of the archive', () => {
  const archive = {
    index: createReuseIndex([]),
    ...{ drafts: [], isSame: () => false, revision: 'a' },
  };
  const reloaded = { ...archive, revision: 'b' };
  const document = new OpenDocument('untitled:a', 'gongwen', 1, '同志们：');
  const first = document.reuse(settings, archive);
  expect(document.reuse(settings, archive)).toBe(first);
  expect(document.reuse(settings, reloaded)).not.toBe(first);

  const last = document.reuse(settings, archive);
  document.update([{ text: '同志们：\n好' }], 2);
  expect(document.reuse(settings, archive)).not.toBe(last);
});

it('reports each failing rule once', () => {
  const document = new OpenDocument('untitled:a', 'gongwen', 1, '');
  const failed = (...rules: string[]) =>
    document
      .newFailures({
        ...{ diagnostics: [], leftOut: [] },
        failures: rules.map((rule) => ({ rule, error: 'x' })),
      })
      .map(({ rule }) => rule);
  expect(failed('a', 'b')).toEqual(['a', 'b']);
  expect(failed('b', 'c')).toEqual(['c']);
});

it.each([
  ['file:///a/draft.txt', 'gongwen', 'plain'],
  ['file:///a/draft.txt', 'markdown', 'markdown'],
  ['file:///a/发言.MD', 'gongwen', 'markdown'],
  ['untitled:draft', 'plaintext', 'plain'],
] as const)('%s in %s is %s', (uri, languageId, kind) => {
  expect(toTextKind(uri, languageId)).toBe(kind);
});
