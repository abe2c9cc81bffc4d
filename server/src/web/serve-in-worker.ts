/** Starts the server in a Web Worker, without files and archive. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { enforceLifecycle } from '../lifecycle.js';
import { startServer } from '../server.js';
import { WebSettingsFiles } from '../web-settings-files.js';

/** The worker scope, which is the message port. */
const worker = globalThis as never; // the library expects a browser type that Node's types do not have
const writer = new BrowserMessageWriter(worker);
const connection = createConnection(
  enforceLifecycle(new BrowserMessageReader(worker), writer),
  writer,
);

startServer(connection, { settingsFiles: new WebSettingsFiles(connection) });
