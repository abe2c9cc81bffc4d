import { join } from 'node:path';

/** `biganzi mcp`: runs the MCP server, a bundle beside this program, in this process. */
export function startTools(): void {
  const server = join(__dirname, 'mcp.js');
  require(server); // eslint-disable-line @typescript-eslint/no-require-imports -- a bundle beside this one, loaded only here
}
