// A program of its own (dist/mcp.js), loaded by `biganzi mcp`: the tools over the Model Context Protocol, on standard input and
// output. It reads no file and opens no connection.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { version } from '../../../package.json';
import { currentDay } from '../current-day.js';
import { ASSISTANT_TOOLS, runTool } from './tools.js';

// Its successor takes schemas of one library only; ours are data that the editor's tools have too.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const server = new Server(
  { name: 'biganzi', title: '笔杆子', version },
  { capabilities: { tools: {} } },
);

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: ASSISTANT_TOOLS.map(({ run: _run, ...tool }) => ({
    ...tool,
    // Same texts, same answers, and nothing is changed anywhere.
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  })),
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const answer = await runTool(params.name, params.arguments, currentDay());
  return answer.kind === 'problem'
    ? { isError: true, content: [{ type: 'text', text: answer.problem }] }
    : {
        content: [{ type: 'text', text: JSON.stringify(answer.result) }],
        structuredContent: { ...answer.result },
      };
});

void server.connect(new StdioServerTransport());
process.stdin.on('close', () => process.exit(0));
