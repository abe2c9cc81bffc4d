// The program of the Web Worker (dist/web/server.js). A worker cannot read the shipped data files, so the client sends them.
import { receiveLists } from './web/received-lists.js';

// Modules that import data files are loaded after the files have arrived. No message to the server is lost, because the
// reactions of a resolved promise run before the next message is delivered.
void receiveLists().then(() => import('./web/serve-in-worker.js'));
