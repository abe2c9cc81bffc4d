/**
 * Drafts that dice have made, whole and spoiled: of a whole one the structure rules say nothing, of a spoiled one they
 * say what is wrong, where it is wrong, and nothing else. DAMAGE_SEED looks at other drafts.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { HEADING_DAMAGES } from './damage-headings.js';
import { SERIES_DAMAGES } from './damage-series.js';
import { formatTallies, tallyDamage, type Tally } from './tally.js';
import { tryWhole } from './try-damage.js';

const SEED = Number(process.env.DAMAGE_SEED ?? 0);
const WHOLE_DRAFTS = 3000;
/** Milliseconds; a busy machine takes a while over thousands of drafts. */
const TIMEOUT = 60_000;
const DAMAGES = [...HEADING_DAMAGES, ...SERIES_DAMAGES];
const TRIALS = Math.ceil(5000 / DAMAGES.length);
/** Of a hundred damages at least so many are reported, and of a hundred fixes so many are right. */
const LEAST = 99;
/** Of a hundred whole drafts at least so many are left alone. */
const LEAST_WHOLE = 99.9;

describe('a whole draft', { timeout: TIMEOUT }, () => {
  it('gives no finding of the structure rules', () => {
    const drafts = Array.from({ length: WHOLE_DRAFTS }, (_, index) => tryWhole(SEED + index));
    const spoken = drafts.filter(({ found }) => found.length > 0);
    const [first] = spoken;
    const example = [...(first?.found ?? []), first?.text].join('\n');
    const silent = ((WHOLE_DRAFTS - spoken.length) * 100) / WHOLE_DRAFTS;
    console.log(`whole drafts left alone: ${silent.toFixed(1)} %`);
    expect(silent, example).toBeGreaterThanOrEqual(LEAST_WHOLE);
  });
});

describe('a damaged draft', { timeout: TIMEOUT }, () => {
  const tallies: Tally[] = [];

  it.each(DAMAGES)('$name: $rule', (damage) => {
    const tally = tallyDamage(damage, SEED, TRIALS);
    const { trials, reported, fixes, mended, example } = tally;
    tallies.push(tally);
    expect(trials).toBe(TRIALS);
    expect(reported * 100, example).toBeGreaterThanOrEqual(trials * LEAST);
    expect(mended * 100, example).toBeGreaterThanOrEqual(fixes * LEAST);
  });

  afterAll(() => console.log(formatTallies(tallies)));
});
