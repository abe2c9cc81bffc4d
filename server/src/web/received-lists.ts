import { listNames } from './list-names.js';

/** The parts of the worker's global scope that are used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  /** Runs a program in this worker before it returns. */
  importScripts(address: string): void;
  /** The exports of the last program. */
  receivedExports?: unknown;
}

function workerScope(): WorkerScope {
  return globalThis as unknown as WorkerScope; // Node's types know no such scope
}

/** The received texts by name; each is removed when it is read. */
const texts = new Map<string, string>();

/**
 * Requests the shipped data files from the client: the first message of the worker contains their names, the first
 * message of the client their texts by name (`language-client.browser.ts`). LSP messages follow.
 */
export function receiveLists(): Promise<void> {
  const scope = workerScope();
  return new Promise((resolve) => {
    scope.onmessage = ({ data }) => {
      const received = data as Readonly<Record<string, string>>; // our own client sends nothing else first
      for (const [name, text] of Object.entries(received)) texts.set(name, text);
      resolve();
    };
    scope.postMessage(listNames);
  });
}

/**
 * Runs a CommonJS program that was received as text and returns its exports. In the browser bundle `import('pinyin-pro')`
 * calls this, so that the package is in the download only once.
 */
export function receivedProgram(name: string): unknown {
  const scope = workerScope();
  const program = `self.receivedExports=(module=>{${receivedList(name)}\nreturn module.exports})({exports:{}})`;
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  scope.importScripts(address);
  URL.revokeObjectURL(address);
  return scope.receivedExports;
}

/**
 * The text of a data file, once. In the browser bundle `import cliches from '…/cliches.json'` calls this.
 * @throws if the client did not send it
 */
export function receivedList(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`the client sent no ${name}`);
  texts.delete(name);
  return text;
}
