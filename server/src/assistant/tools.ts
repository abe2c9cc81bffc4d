/** The tools for language models, the same for `biganzi mcp` and for the editor's assistants. */
import type { CalendarDate } from '../../../core/src/index.js';
import type { RunToolAnswer } from '../protocol.js';
import {
  describeFigures,
  describeFindings,
  describeOpenPlaces,
  describeOutline,
} from './describe-draft.js';
import { describeOffers } from './describe-offers.js';
import { DRAFT_PROPERTIES, readToolDraft, type ToolDraft } from './tool-input.js';

/** A tool with its description for the protocol, and its implementation. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema. */
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, object>>;
    readonly required: readonly string[];
  };
  readonly outputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, object>>;
    readonly required: readonly string[];
  };
  readonly run: (draft: ToolDraft, input: unknown) => object | Promise<object>;
}

const INPUT = { type: 'object', properties: DRAFT_PROPERTIES, required: ['text'] } as const;

const LIST = { type: 'array', items: { type: 'object' } } as const;
const NUMBER = { type: 'number' } as const;

/** All tools, the most useful first. */
export const ASSISTANT_TOOLS: readonly AssistantTool[] = [
  {
    name: 'biganzi_check',
    title: '检查讲话稿 Check a speech',
    description:
      '检查中文讲话稿、公文：序号层次、列举数量、占位未填、网页残留、错别字、过时提法、套话过密。Checks a Chinese official speech or paper, offline; gives line, rule, message and fixes.',
    inputSchema: INPUT,
    outputSchema: outputOf({ count: NUMBER, findings: LIST }),
    run: describeFindings,
  },
  {
    name: 'biganzi_outline',
    title: '提纲 Outline',
    description:
      '标题、各级层次和分项的树，带行号。The tree of titles, headings and items with lines.',
    inputSchema: INPUT,
    outputSchema: outputOf({ items: LIST }),
    run: describeOutline,
  },
  {
    name: 'biganzi_stats',
    title: '字数与套话 Figures',
    description:
      '字数、讲多少分钟、套话密度（0 到 1）、虚实比（0 到 1）、待填几处、用了哪些套话。Length, minutes, density of clichés and which.',
    inputSchema: INPUT,
    outputSchema: outputOf({
      characters: NUMBER,
      minutes: NUMBER,
      density: NUMBER,
      hollowness: NUMBER,
      placeholders: NUMBER,
      cliches: LIST,
    }),
    run: describeFigures,
  },
  {
    name: 'biganzi_open_places',
    title: '待填清单 Fill-in list',
    description:
      '还没有填的年份、地名、人名、数字，相同的归为一组，附上推断的填法。What is left to fill in, with proposals; ask the writer, do not invent.',
    inputSchema: INPUT,
    outputSchema: outputOf({ groups: LIST }),
    run: describeOpenPlaces,
  },
  {
    name: 'biganzi_complete',
    title: '接着写 Go on',
    description:
      '在 offset 处（不写则在末尾）接着写：真实讲话稿里的句子和短语，附见于几篇。Sentences and phrases of real speeches that may come next.',
    inputSchema: {
      ...INPUT,
      properties: {
        ...DRAFT_PROPERTIES,
        offset: { type: 'integer', minimum: 0, description: 'UTF-16 units' },
      },
    },
    outputSchema: outputOf({ offers: LIST }),
    run: describeOffers,
  },
];

function outputOf<P extends Readonly<Record<string, object>>>(properties: P) {
  return { type: 'object', properties, required: Object.keys(properties) } as const;
}

/** Runs a tool by name on unvalidated input. Invalid input gives an answer of kind `problem`, not a rejection. */
export async function runTool(
  name: unknown,
  input: unknown,
  today: CalendarDate,
): Promise<NonNullable<RunToolAnswer>> {
  const tool = ASSISTANT_TOOLS.find((known) => known.name === name);
  if (!tool) return { kind: 'problem', problem: `没有这个工具 (no such tool): ${String(name)}` };
  const draft = readToolDraft(input, today);
  if (typeof draft === 'string') return { kind: 'problem', problem: draft };
  return { kind: 'result', result: await tool.run(draft, input) };
}
