import type { ContinuationSource, Snippet, SnippetSource } from '../../core/src/index.js';

// What is shipped is large: it lies in files of its own (`scripts/bundles.ts`), loaded at the first completion.

/** The snippets that are shipped. */
export async function loadSnippets(): Promise<SnippetSource> {
  return (await import('./shipped-snippets.js')).shippedSource();
}

/** The phrases that are shipped. */
export async function loadPhrases(): Promise<ContinuationSource> {
  return (await import('./shipped-phrases.js')).shippedPhrases();
}

/** The writer's own snippets, if there are any, and those that are shipped; a sentence of both is offered as the writer's. */
export function joinSources(
  own: SnippetSource | undefined,
  shipped: SnippetSource,
): readonly SnippetSource[] {
  return own ? [own, { ...shipped, snippets: withoutOwn(own, shipped) }] : [shipped];
}

/** Made once for each list of own snippets: indexes are kept by the list. */
const remaining = new WeakMap<readonly Snippet[], readonly Snippet[]>();

function withoutOwn({ snippets }: SnippetSource, shipped: SnippetSource): readonly Snippet[] {
  let others = remaining.get(snippets);
  if (!others) {
    const texts = new Set(snippets.map(({ text }) => text));
    others = shipped.snippets.filter(({ text }) => !texts.has(text));
    remaining.set(snippets, others);
  }
  return others;
}
