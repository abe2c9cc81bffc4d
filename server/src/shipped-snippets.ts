import type { Snippet } from '../../core/src/index.js';

/** The snippets in `snippets/`, built into the bundle so that the server reads no file to start. */
export const shippedSnippets: readonly Snippet[] = [];
