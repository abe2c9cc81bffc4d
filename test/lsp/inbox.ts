/** Messages by name, in the order they came; a reader waits for one that has not come yet. */
export class Inbox<T> {
  readonly #waiting = new Map<string, ((message: T) => void)[]>();
  readonly #arrived = new Map<string, T[]>();

  add(name: string, message: T): void {
    const reader = this.#waiting.get(name)?.shift();
    if (reader) reader(message);
    else this.#arrived.set(name, [...(this.#arrived.get(name) ?? []), message]);
  }

  /** The oldest message of that name that nobody has read. */
  next(name: string): Promise<T> {
    const message = this.#arrived.get(name)?.shift();
    if (message !== undefined) return Promise.resolve(message);
    return new Promise((resolve) => {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), resolve]);
    });
  }

  /** How many messages of that name nobody has read. */
  count(name: string): number {
    return this.#arrived.get(name)?.length ?? 0;
  }
}
