/** The server in a Web Worker: no files, no archive, all else as everywhere. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { holdOrder } from '../lifecycle.js';
import { startServer } from '../server.js';
import { WebSettingsFiles } from '../web-settings-files.js';

/** The worker itself, through which messages come and go. */
const worker = globalThis as never; // the library types it as the browser does, Node knows no such scope
const writer = new BrowserMessageWriter(worker);
const connection = createConnection(holdOrder(new BrowserMessageReader(worker), writer), writer);

startServer(connection, { settingsFiles: new WebSettingsFiles(connection) });
