import { join } from 'node:path';

/** `biganzi mcp`: becomes the server of tools for assistants, which is built beside this program. */
export function startTools(): void {
  const server = join(__dirname, 'mcp.js');
  require(server); // eslint-disable-line @typescript-eslint/no-require-imports -- a bundle beside this one, loaded only here
}
