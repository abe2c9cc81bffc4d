/** A signal that Ctrl-C aborts, or whoever ends the process; pressed again, it ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new Stopped());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return controller.signal;
}

/** Why a command did not end its work. */
export class Stopped extends Error {
  constructor() {
    super('stopped by the user');
  }
}
