import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { TOKENS } from './tokens.js';

const SEED_FOLDER = new URL('../data/seeds/', import.meta.url);

/** A real draft, unchanged. */
export interface Seed {
  readonly file: string;
  readonly text: string;
}

/** The five real drafts, sorted by name. */
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

/** Random Unicode (with lone surrogates and NUL), random sequences of draft tokens, and mutilated real drafts. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  anyUnits,
  { weight: 3, arbitrary: tokenSoup },
  { weight: 2, arbitrary: mutilatedSeed },
);

/** The same runs every time, so that a failure comes from a change and not by chance. FUZZ_SEED selects other runs. */
export const FUZZ = { seed: Number(process.env.FUZZ_SEED ?? 9704), numRuns: 300 } as const;
