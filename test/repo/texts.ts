import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { TOKENS } from './tokens.js';

const SEED_FOLDER = new URL('../data/seeds/', import.meta.url);

/** A real draft as it was found. */
export interface Seed {
  readonly file: string;
  readonly text: string;
}

/** The five real drafts, in the order of their names. */
export const seeds: readonly Seed[] = readdirSync(SEED_FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, SEED_FOLDER), 'utf8') }));

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const tokenSoup = fc
  .array(fc.constantFrom(...TOKENS), { maxLength: 80 })
  .map((tokens) => tokens.join(''));

const mutilatedSeed = fc
  .record({
    seed: fc.constantFrom(...seeds),
    from: fc.nat(6000),
    length: fc.nat(1500),
    cuts: fc.array(fc.record({ at: fc.nat(1500), length: fc.nat(30), insert: tokenSoup }), {
      maxLength: 4,
    }),
  })
  .map(({ seed, from, length, cuts }) =>
    cuts.reduce(
      (text, cut) => text.slice(0, cut.at) + cut.insert + text.slice(cut.at + cut.length),
      seed.text.slice(from, from + length),
    ),
  );

/** Random Unicode (lone surrogates and NUL too), soups of draft tokens, and real drafts mutilated. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  anyUnits,
  { weight: 3, arbitrary: tokenSoup },
  { weight: 2, arbitrary: mutilatedSeed },
);

/** The same runs every time: a red build comes from a change, not from luck. FUZZ_SEED looks further. */
export const FUZZ = { seed: Number(process.env.FUZZ_SEED ?? 9704), numRuns: 300 } as const;
