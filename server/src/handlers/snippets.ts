import { browseSnippets, SNIPPET_ROLES, toSnippetText } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromSnippetsParams } from '../from-requests.js';
import type { SnippetList } from '../protocol.js';
import { loadReadings } from '../search/readings.js';
import { phraseCount } from '../to-lsp-completion.js';

/** Answers `biganzi/snippets`. */
export async function listSnippets(
  context: ServerContext,
  params: unknown,
): Promise<SnippetList | null> {
  const { uri, place, query } = fromSnippetsParams(params);
  const { createSnippetSearch } = await import('../search/search-snippets.js');
  const search = createSnippetSearch(LETTERS.test(query) ? await loadReadings() : undefined);
  const active = await findActive(context, uri);
  if (!active) return null;
  const { document, settings } = active;
  const { locale } = settings.analysis;
  const found = browseSnippets(
    document.parsed(settings),
    { offset: document.offsetAt(place), text: query },
    await context.snippetSources(),
    search,
  );
  return {
    snippets: found.map(({ snippet, origin }) => ({
      body: toSnippetText(snippet),
      text: snippet.text,
      role: SNIPPET_ROLES[snippet.role][locale],
      count: phraseCount(origin, snippet.documents, locale),
    })),
  };
}

/** jqld, or jq ld */
const LETTERS = /^[a-z\s]*[a-z][a-z\s]*$/u;
