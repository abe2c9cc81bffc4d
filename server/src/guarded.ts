import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Writes a line to the client's log. */
export type Log = (message: string) => void;

export type Guard = <P, R>(
  name: string,
  empty: R,
  handler: (params: P) => R | Promise<R>,
) => (params: P, token?: CancellationToken) => Promise<R>;

/**
 * Makes `guarded(name, empty, handler)`: a handler that throws is logged by name and answers with the
 * empty result, and one whose request the client has taken back answers that it was cancelled.
 */
export function createGuard(log: Log): Guard {
  return (name, empty, handler) => async (params, token) => {
    throwIfCancelled(token);
    const result = await attempt(name, empty, () => handler(params));
    throwIfCancelled(token);
    return result;
  };

  async function attempt<R>(name: string, empty: R, run: () => R | Promise<R>): Promise<R> {
    try {
      return await run();
    } catch (error) {
      log(`${name}: ${describe(error)}`);
      return empty;
    }
  }
}

function throwIfCancelled(token: CancellationToken | undefined): void {
  if (!token?.isCancellationRequested) return;
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
}

/** An error with its stack, which is what a report about a failure needs. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
