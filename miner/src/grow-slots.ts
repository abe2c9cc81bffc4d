/**
 * Doubles the slots of a hash table with open addressing and linear probing. A slot holds the number of an entry plus one;
 * 0 is an empty slot.
 * @param size how many entries there are, numbered from 0
 */
export function growSlots(
  slots: Int32Array,
  size: number,
  hashOf: (number: number) => number,
): Int32Array<ArrayBuffer> {
  const mask = slots.length * 2 - 1;
  const larger = new Int32Array(mask + 1);
  for (let number = 0; number < size; number += 1) {
    let slot = hashOf(number) & mask;
    while (larger[slot] !== 0) slot = (slot + 1) & mask;
    larger[slot] = number + 1;
  }
  return larger;
}
