import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  RUN_TOOL_REQUEST,
  type RunToolAnswer,
  type RunToolParams,
} from '../../../server/src/protocol.js';

/** The language model tool API of VS Code since 1.95. */
interface ToolEditor {
  readonly lm?: {
    registerTool?(name: string, tool: ToolImplementation): vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (parts: readonly object[]) => object;
  readonly LanguageModelTextPart: new (text: string) => object;
}

interface ToolImplementation {
  invoke(options: { readonly input: unknown }): Promise<object>;
}

/**
 * Registers the tools of `contributes.languageModelTools` for the editor's assistants; the local server answers them. Does
 * nothing in an editor without this API.
 */
export function registerTools(
  client: Pick<LanguageClient, 'sendRequest'>,
  { extension }: vscode.ExtensionContext,
): readonly vscode.Disposable[] {
  // The types are those of the oldest supported editor, which does not have this API.
  const editor = vscode as unknown as ToolEditor;
  const { lm } = editor;
  if (!lm?.registerTool) return [];
  return toolNames(extension.packageJSON).flatMap((name) => {
    const tool = { invoke: ({ input }: { readonly input: unknown }) => run(name, input) };
    return lm.registerTool?.(name, tool) ?? [];
  });

  async function run(name: string, input: unknown): Promise<object> {
    const params: RunToolParams = { name, input };
    const answer = await client.sendRequest<RunToolAnswer>(RUN_TOOL_REQUEST, params);
    if (answer?.kind !== 'result') throw new Error(answer?.problem ?? 'the server has no answer');
    const text = new editor.LanguageModelTextPart(JSON.stringify(answer.result));
    return new editor.LanguageModelToolResult([text]);
  }
}

/** The names of the tools in our manifest. */
function toolNames(manifest: unknown): readonly string[] {
  const { contributes } = manifest as {
    readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] };
  };
  return contributes.languageModelTools.map(({ name }) => name);
}
