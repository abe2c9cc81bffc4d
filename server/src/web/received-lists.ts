import { listNames } from './list-names.js';

/** The worker itself, as far as it is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  /** Runs a program in this worker before it returns. */
  importScripts(address: string): void;
  /** What the program just run exports. */
  receivedExports?: unknown;
}

function workerScope(): WorkerScope {
  return globalThis as unknown as WorkerScope; // Node's types know no such scope
}

/** By name; each until it is read, and each is read once. */
const texts = new Map<string, string>();

/**
 * Asks the client for the lists that are shipped: the first message of the worker has their names, the first of the
 * client their texts by name (`language-client.browser.ts`). After them they speak the protocol.
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
 * What a program of the extension exports that is shipped as a file of its own (CommonJS). In the bundle for a browser
 * `import('pinyin-pro')` is this: the package is in the download once.
 */
export function receivedProgram(name: string): unknown {
  const scope = workerScope();
  const program = `self.receivedExports=(module=>{${receivedList(name)}\nreturn module.exports})({exports:{}})`;
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  scope.importScripts(address);
  URL.revokeObjectURL(address);
  return scope.receivedExports;
}

/** The text of a list. In the bundle for a browser `import cliches from '…/cliches.json'` is read from here. */
export function receivedList(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`the client sent no ${name}`);
  texts.delete(name);
  return text;
}
