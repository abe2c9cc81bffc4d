/** Queues of messages by name; a reader waits for a message that has not arrived yet. */
export class Inbox<T> {
  readonly #waiting = new Map<string, ((message: T) => void)[]>();
  readonly #arrived = new Map<string, T[]>();

  add(name: string, message: T): void {
    const reader = this.#waiting.get(name)?.shift();
    if (reader) reader(message);
    else this.#arrived.set(name, [...(this.#arrived.get(name) ?? []), message]);
  }

  /** Removes and returns the oldest unread message of that name, or waits for one. */
  next(name: string): Promise<T> {
    const message = this.#arrived.get(name)?.shift();
    if (message !== undefined) return Promise.resolve(message);
    return new Promise((resolve) => {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), resolve]);
    });
  }

  /** Returns the number of unread messages of that name. */
  count(name: string): number {
    return this.#arrived.get(name)?.length ?? 0;
  }
}
