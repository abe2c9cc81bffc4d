/** A signal aborted by SIGINT (Ctrl-C) or SIGTERM; a second SIGINT or SIGTERM ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new CancelledError());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return controller.signal;
}

/** The abort reason: the user cancelled the command. */
export class CancelledError extends Error {
  constructor() {
    super('stopped by the user');
  }
}
