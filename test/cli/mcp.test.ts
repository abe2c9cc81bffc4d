// Tests the tools for assistants with the client of the SDK, over standard input and output.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, inject, it, onTestFinished } from 'vitest';

const DRAFT =
  '在全区教育工作会议上的讲话\n同志们：\n一、提高认识\n20xx年，要统一思想。\n三、狠抓落实\n要落实责任。\n';

async function connect(): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [inject('cli'), 'mcp'] }),
  );
  onTestFinished(() => client.close());
  return client;
}

/** Calls a tool and returns its result, which the client has validated against the schema of the tool. */
async function ask(name: string, input: Record<string, unknown>): Promise<unknown> {
  const client = await connect();
  await client.listTools();
  const { isError, structuredContent, content } = await client.callTool({ name, arguments: input });
  return isError === true ? content : structuredContent;
}

it('lists five read-only tools, each with schemas', async () => {
  const { tools } = await (await connect()).listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'biganzi_check',
    'biganzi_outline',
    'biganzi_stats',
    'biganzi_open_places',
    'biganzi_complete',
  ]);
  for (const { inputSchema, outputSchema, annotations } of tools) {
    expect(inputSchema.required).toEqual(['text']);
    expect(outputSchema?.type).toBe('object');
    expect(annotations?.readOnlyHint).toBe(true);
  }
});

it('checks a draft', async () => {
  expect(await ask('biganzi_check', { text: DRAFT, date: '2026-03' })).toMatchObject({
    count: 2,
    findings: [
      { line: 4, column: 1, rule: 'placeholder-year', severity: 'error', quote: '20xx年' },
      { line: 5, column: 1, rule: 'heading-sequence' },
    ],
  });
});

it('returns the outline, the figures and the placeholders', async () => {
  expect(await ask('biganzi_outline', { text: DRAFT })).toMatchObject({
    items: [{ line: 1, kind: 'speech', children: [{ line: 3 }, { line: 5 }] }],
  });
  expect(await ask('biganzi_stats', { text: DRAFT })).toMatchObject({ placeholders: 1 });
  expect(await ask('biganzi_open_places', { text: DRAFT })).toMatchObject({
    groups: [{ shown: '20xx年', missing: '年份', places: [{ line: 4, column: 1 }] }],
  });
});

it('completes with sentences of real speeches', async () => {
  const answer = await ask('biganzi_complete', { text: `${DRAFT}　　要在jqld` });
  const { offers } = answer as { offers: readonly { text: string; replaces: string }[] };
  expect(offers[0]?.replaces).toBe('jqld');
  expect(offers[0]?.text).toContain('坚强领导');
});

it.each([
  ['biganzi_check', {}, 'text 应当是文稿的全文'],
  ['biganzi_check', { text: '', date: '三月' }, 'date 应当是'],
  ['biganzi_check', { text: '', locale: 'fr' }, 'locale 应当是'],
  ['biganzi_rewrite', { text: '' }, '没有这个工具'],
])('%s of %j reports the error', async (name, input, sentence) => {
  const client = await connect();
  const { isError, content } = await client.callTool({ name, arguments: input });
  expect(isError).toBe(true);
  expect(JSON.stringify(content)).toContain(sentence);
});
