// Takes the place of `language-client.ts` in the bundle for a browser (`scripts/bundles.ts`).
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

/** A worker of the browser, as far as it is used here. */
interface ServerWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** The browser's class; Node has none of that name. */
declare const Worker: new (address: string) => ServerWorker;

/** A client for the server in a Web Worker; not started yet. */
export function createClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  inView: FindingsInView,
): LanguageClient {
  const programs = Uri.joinPath(context.extensionUri, 'dist');
  const address = Uri.joinPath(programs, 'web', 'server.js').toString(true);
  let worker: ServerWorker | undefined;
  // A server that was told to end stays where it is: a new one takes its place.
  const start = async () => {
    worker?.terminate();
    worker = new Worker(address);
    const port = worker as never; // the library types it as the browser does
    await handLists(worker, programs);
    // Inside VS Code a worker is a stand-in that the library would not know for one.
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
  // Both classes are the library's base client with a transport of their own, and nobody here asks for the transport.
  return client as unknown as LanguageClient;
}

/** Answers the first message of a worker, the names of the lists it needs, with their texts; they lie beside the programs. */
async function handLists(worker: ServerWorker, folder: Uri): Promise<void> {
  const names = await new Promise<readonly string[]>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data as readonly string[]); // our own server says nothing else first
  });
  const texts = names.map(async (name) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, name));
    return [name, new TextDecoder().decode(bytes)] as const;
  });
  worker.postMessage(Object.fromEntries(await Promise.all(texts)));
}

/** Bytes; what the server takes on a disk too (`read-settings-file.ts`). */
const MOST = 1_000_000;

/** The text of a settings file of the workspace, which no worker can read by itself; `null` where there is none. */
async function readSettingsFile(address: string): Promise<string | null> {
  const uri = Uri.parse(address);
  if (!uri.path.endsWith('.json') || !workspace.getWorkspaceFolder(uri)) return null;
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (type !== FileType.File || size > MOST) return null;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // Not there, or closed: as if it were not set.
    return null;
  }
}
