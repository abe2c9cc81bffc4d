import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createHeapFitting } from '../../launch/src/heap-flags.js';
import { NodeArchive } from './archive/node-archive.js';
import { NodeSettingsFiles } from './node-settings-files.js';
import { enforceLifecycle } from './lifecycle.js';
import { createIgnoredFiles } from './ignored/node-ignored-files.js';
import { startServer } from './server.js';

/** The argument with which VS Code selects Node IPC. */
const NODE_IPC = '--node-ipc';

const isForked = process.argv.includes(NODE_IPC);
const [reader, writer] = isForked
  ? [new IPCMessageReader(process), new IPCMessageWriter(process)]
  : [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];

// After a broken header the start of the next message is unknown, so the process ends and the client can restart it.
// A body that is not a valid message is skipped.
reader.onError((error) => {
  if (error instanceof SyntaxError || error instanceof TypeError) return;
  process.stderr.write(`biganzi: ${error.message}\n`);
  process.exit(1);
});

const ordered = enforceLifecycle(reader, writer);
if (!isForked) process.stdin.on('close', () => process.exit(ordered.hasEnded() ? 0 : 1));

startServer(createConnection(ordered, writer), {
  createArchive: (host) => new NodeArchive(host),
  settingsFiles: new NodeSettingsFiles(),
  createIgnoredFiles,
  fitHeap: createHeapFitting(),
});
