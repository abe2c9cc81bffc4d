import { join } from 'node:path';

/** `biganzi lsp`: becomes the language server, which is built beside this program. */
export function startServer(): void {
  // The server reads from the command line how it is spoken to.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  const server = join(__dirname, 'server.js');
  require(server); // eslint-disable-line @typescript-eslint/no-require-imports -- a bundle beside this one, loaded only here
}
