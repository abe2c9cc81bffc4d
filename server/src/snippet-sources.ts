import type { ContinuationSource, Snippet, SnippetSource } from '../../core/src/index.js';

// The shipped data is large, so it is in separate bundles (`scripts/bundles.ts`) that are loaded at the first completion.

/** Loads the shipped snippets. */
export async function loadSnippets(): Promise<SnippetSource> {
  return (await import('./shipped-snippets.js')).shippedSource();
}

/** Loads the shipped phrases. */
export async function loadPhrases(): Promise<ContinuationSource> {
  return (await import('./shipped-phrases.js')).shippedPhrases();
}

/** The writer's own snippets, if there are any, and the shipped ones without those that the writer's own contain. */
export function joinSources(
  own: SnippetSource | undefined,
  shipped: SnippetSource,
): readonly SnippetSource[] {
  return own ? [own, { ...shipped, snippets: withoutOwn(own, shipped) }] : [shipped];
}

/** Cached per list of own snippets, because search indexes are cached by the identity of the list. */
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
