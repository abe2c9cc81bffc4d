import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Writes a line to the client's log. */
export type Log = (message: string) => void;

export type Guard = <P, R>(
  name: string,
  empty: R,
  handler: (params: P) => R | Promise<R>,
) => (params: P, token?: CancellationToken) => Promise<R>;

/**
 * Creates `guarded(name, empty, handler)`, which wraps a handler: if it throws or rejects, the error is logged with the
 * name and the empty result is returned; if the request was cancelled, it is answered with RequestCancelled.
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

/** An error as text, with its stack. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
