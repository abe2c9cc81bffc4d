// A separate program (dist/mcp.js), loaded by `biganzi mcp`: serves the tools by the Model Context Protocol on standard input
// and output. It reads no files and uses no network.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { version } from '../../../package.json';
import { currentDay } from '../current-day.js';
import { ASSISTANT_TOOLS, runTool } from './tools.js';

// Its successor accepts only zod schemas; ours are plain JSON Schema that the editor's tools use too.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const server = new Server(
  { name: 'biganzi', title: '笔杆子', version },
  { capabilities: { tools: {} } },
);

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: ASSISTANT_TOOLS.map(({ run: _run, ...tool }) => ({
    ...tool,
    // The tools are deterministic and change nothing.
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
