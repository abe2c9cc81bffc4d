// Replaces `language-client.ts` in the browser bundle (`scripts/bundles.ts`).
import { FileType, Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient as BrowserClient,
} from 'vscode-languageclient/browser';
import type { LanguageClient } from 'vscode-languageclient/node';
import { READ_SETTINGS_FILE_REQUEST } from '../../server/src/protocol.js';
import { CLIENT_NAME, clientOptions, SECTION } from './client-options.js';
import type { FindingsInView } from './findings-in-view.js';

/** The parts of a Web Worker that are used here. */
interface ServerWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** The browser's class, which Node's types do not have. */
declare const Worker: new (address: string) => ServerWorker;

/** Creates a client for the server in a Web Worker, without starting it. */
export function createClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  inView: FindingsInView,
): LanguageClient {
  const programs = Uri.joinPath(context.extensionUri, 'dist');
  const address = Uri.joinPath(programs, 'web', 'server.js').toString(true);
  let worker: ServerWorker | undefined;
  // A worker does not end after `exit`, so it is terminated before a new one is started.
  const start = async () => {
    worker?.terminate();
    worker = new Worker(address);
    const port = worker as never; // the library expects the browser's type
    await sendLists(worker, programs);
    // Readers and writers are passed, because VS Code's worker is a proxy that the library does not recognise as a worker.
    return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
  };
  const client = new BrowserClient(
    SECTION,
    CLIENT_NAME,
    start,
    clientOptions(context, output, inView),
  );
  client.onRequest(READ_SETTINGS_FILE_REQUEST, readSettingsFile);
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // Both classes extend the library's base client and differ only in the transport, which is not used here.
  return client as unknown as LanguageClient;
}

/** Answers the first message of a worker, the names of the data files it needs, with their texts. The files are in `folder`. */
async function sendLists(worker: ServerWorker, folder: Uri): Promise<void> {
  const names = await new Promise<readonly string[]>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data as readonly string[]); // the first message of our server
  });
  const texts = names.map(async (name) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, name));
    return [name, new TextDecoder().decode(bytes)] as const;
  });
  worker.postMessage(Object.fromEntries(await Promise.all(texts)));
}

/** Size limit in bytes, the same as on disk (`read-settings-file.ts`). */
const MOST_BYTES = 1_000_000;

/** The text of a settings file of the workspace, which the worker cannot read itself; `null` if it does not exist. */
async function readSettingsFile(address: string): Promise<string | null> {
  const uri = Uri.parse(address);
  if (!uri.path.endsWith('.json') || !workspace.getWorkspaceFolder(uri)) return null;
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (type !== FileType.File || size > MOST_BYTES) return null;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // Missing or not readable.
    return null;
  }
}
