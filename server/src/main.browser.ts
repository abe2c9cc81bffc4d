// The program of the Web Worker (dist/web/server.js). What is shipped lies in files that a worker cannot read: the client does.
import { receiveLists } from './web/received-lists.js';

// Modules that have lists are read after these have come. Nothing said to the server is lost: no message is delivered
// before a promise that is kept has been followed up.
void receiveLists().then(() => import('./web/serve-in-worker.js'));
