import type { MinedFolder } from '../../server/src/protocol.js';

/**
 * Joins all mined snippets in one VS Code snippets file (`.code-snippets`), scoped to the languages of drafts. Entries that
 * are not snippets are left out.
 */
export function toCodeSnippets(files: MinedFolder['files']): string {
  const entries = files.flatMap(({ text }) => Object.entries(JSON.parse(text) as object)); // written by the miner
  const snippets = entries.flatMap(([name, entry]: [string, unknown]) => {
    if (typeof entry !== 'object' || entry === null || !('body' in entry)) return [];
    const { prefix, body, description } = entry as Readonly<Record<string, unknown>>; // any object may be read by name
    return [[name, { scope: SCOPE, prefix, body, description }]];
  });
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
}

const SCOPE = 'gongwen,plaintext,markdown';
