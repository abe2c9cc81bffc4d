/** A growable array of 32-bit integers, four bytes each. */
export class IntList {
  #items = new Int32Array(INITIAL_ROOM);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(item: number): void {
    if (this.#size === this.#items.length) this.#grow();
    this.#items[this.#size] = item;
    this.#size += 1;
  }

  /** The item at the index; 0 beyond the end of the array. */
  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  /** Sets an item; an index beyond the end extends the list with zeros. */
  set(index: number, item: number): void {
    while (this.#size <= index) this.push(0);
    this.#items[index] = item;
  }

  clear(): void {
    this.#size = 0;
  }

  #grow(): void {
    const larger = new Int32Array(this.#items.length * 2);
    larger.set(this.#items);
    this.#items = larger;
  }
}

const INITIAL_ROOM = 1024;
