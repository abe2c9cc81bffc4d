/**
 * Runs the structure rules over random drafts. They report nothing in an undamaged draft, and in a damaged one only the
 * damage, at the right place. DAMAGE_SEED selects other drafts.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { HEADING_DAMAGES } from './damage-headings.js';
import { SERIES_DAMAGES } from './damage-series.js';
import { formatTallies, tallyDamage, type Tally } from './tally.js';
import { tryUndamaged } from './try-damage.js';

const SEED = Number(process.env.DAMAGE_SEED ?? 0);
const UNDAMAGED_DRAFTS = 3000;
/** In milliseconds; thousands of drafts take a while on a busy machine. */
const TIMEOUT = 60_000;
const DAMAGES = [...HEADING_DAMAGES, ...SERIES_DAMAGES];
const TRIALS = Math.ceil(5000 / DAMAGES.length);
/** The least percentage of damages that are reported, and of fixes that are correct. */
const MIN_PERCENT = 99;
/** The least percentage of undamaged drafts without a finding. */
const MIN_PERCENT_UNDAMAGED = 99.9;

describe('an undamaged draft', { timeout: TIMEOUT }, () => {
  it('has no findings of the structure rules', () => {
    const drafts = Array.from({ length: UNDAMAGED_DRAFTS }, (_, index) =>
      tryUndamaged(SEED + index),
    );
    const reported = drafts.filter(({ found }) => found.length > 0);
    const [first] = reported;
    const example = [...(first?.found ?? []), first?.text].join('\n');
    const clean = ((UNDAMAGED_DRAFTS - reported.length) * 100) / UNDAMAGED_DRAFTS;
    console.log(`undamaged drafts without a finding: ${clean.toFixed(1)} %`);
    expect(clean, example).toBeGreaterThanOrEqual(MIN_PERCENT_UNDAMAGED);
  });
});

describe('a damaged draft', { timeout: TIMEOUT }, () => {
  const tallies: Tally[] = [];

  it.each(DAMAGES)('$name: $rule', (damage) => {
    const tally = tallyDamage(damage, SEED, TRIALS);
    const { trials, reported, fixes, mended, example } = tally;
    tallies.push(tally);
    expect(trials).toBe(TRIALS);
    expect(reported * 100, example).toBeGreaterThanOrEqual(trials * MIN_PERCENT);
    expect(mended * 100, example).toBeGreaterThanOrEqual(fixes * MIN_PERCENT);
  });

  afterAll(() => console.log(formatTallies(tallies)));
});
