import { join } from 'node:path';

/** `biganzi lsp`: runs the language server, a bundle beside this program, in this process. */
export function startServer(): void {
  // The server reads its transport from the command line.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  const server = join(__dirname, 'server.js');
  require(server); // eslint-disable-line @typescript-eslint/no-require-imports -- a bundle beside this one, loaded only here
}
