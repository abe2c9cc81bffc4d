/** The names of the data files that the server imports; filled in by the bundler (`scripts/lists-from-client.ts`). */
export const listNames: readonly string[] = [];
