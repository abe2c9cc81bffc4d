import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { CLIENT_NAME, clientOptions, SECTION } from './client-options.js';
import type { FindingsInView } from './findings-in-view.js';

/** Creates a client for the server in `dist`, without starting it. */
export function createClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  inView: FindingsInView,
): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc } as const;
  // Used when the extension host is debugged, so that a debugger can attach to the server (.vscode/launch.json).
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const server: ServerOptions = { run, debug };
  return new LanguageClient(SECTION, CLIENT_NAME, server, clientOptions(context, output, inView));
}
