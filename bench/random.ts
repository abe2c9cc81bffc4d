/** A seeded random generator (mulberry32). */
export interface Random {
  /** An integer from 0 to `below` (exclusive). */
  number(below: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True with the probability 1 / `times`. */
  once(times: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };

  return {
    number,
    pick(choices) {
      const choice = choices[number(choices.length)];
      if (choice === undefined) throw new RangeError('nothing to pick from');
      return choice;
    },
    once: (times) => number(times) === 0,
  };
}
