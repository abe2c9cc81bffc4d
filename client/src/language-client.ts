import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type DocumentSelector,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { completionMiddleware } from './completion-middleware.js';

/** The settings' prefix, the client's id and so the prefix of `biganzi.trace.server`. */
export const SECTION = 'biganzi';

/**
 * A draft in its own language is ours wherever it comes from. Plain text and Markdown are looked at
 * where people write, not in output channels, comments or old versions.
 */
const DOCUMENTS: DocumentSelector = [
  { language: 'gongwen' },
  ...['plaintext', 'markdown'].flatMap((language) =>
    ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ language, scheme })),
  ),
];

/** A client for the server beside the extension's own bundle; not started yet. */
export function createClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc } as const;
  // Where the extension host is debugged the server can be, too (.vscode/launch.json).
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const server: ServerOptions = { run, debug };
  return new LanguageClient(SECTION, '笔杆子', server, clientOptions(context, output));
}

function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    initializationOptions: initializationOptions(context),
    middleware: completionMiddleware,
    diagnosticPullOptions: {
      onChange: true,
      // Git's old side of a comparison would list every finding a second time.
      filter: (document) => document.uri.scheme === 'git',
    },
  };
}

/** What the server must know of this client before it can ask for settings. */
function initializationOptions({ extensionUri, globalStorageUri }: ExtensionContext): object {
  return {
    /** The commands of `commands.ts` exist here, so code actions may name them. */
    commands: true,
    /** The folder of the rules' pages, one `<rule-id>/README.md` each. */
    rulePages: Uri.joinPath(extensionUri, 'core', 'src', 'rules').toString(),
    /** Where the index of the writer's own drafts is kept, if anything is. */
    ...(globalStorageUri.scheme === 'file' && { storage: globalStorageUri.fsPath }),
  };
}
