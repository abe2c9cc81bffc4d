/** The names of the lists that the server imports; put here by the bundler (`scripts/lists-from-client.ts`). */
export const listNames: readonly string[] = [];
