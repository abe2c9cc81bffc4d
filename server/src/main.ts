import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { NodeArchive } from './archive/node-archive.js';
import { startServer } from './server.js';

/** What VS Code passes when it talks over the channel of a forked process. */
const NODE_IPC = '--node-ipc';

const connection = process.argv.includes(NODE_IPC)
  ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
  : createConnection(process.stdin, process.stdout);

startServer(connection, (host) => new NodeArchive(host));
