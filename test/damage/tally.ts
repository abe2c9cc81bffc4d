import type { Damage } from './damage.js';
import { tryDamage, type Trial } from './try-damage.js';

/** How often a damage was reported and fixed correctly. */
export interface Tally {
  readonly name: string;
  readonly rule: string;
  readonly trials: number;
  /** Trials in which only the right rule reported, at the right place. */
  readonly reported: number;
  /** Findings with a fix. */
  readonly fixes: number;
  /** Fixes that left nothing to report and restored what the damage had not deleted. */
  readonly mended: number;
  /** Fixes after which an announced count no longer matches the text. */
  readonly contradicted: number;
  /** The first failed trial. */
  readonly example: string;
}

/** The most drafts tried per trial; not every draft has a place for the damage. */
const MAX_DRAFTS_PER_TRIAL = 30;

/** Applies the damage to `trials` drafts, starting with the draft of `seed`. */
export function tallyDamage(damage: Damage, seed: number, trials: number): Tally {
  const finished: Trial[] = [];
  for (
    let tried = 0;
    finished.length < trials && tried < trials * MAX_DRAFTS_PER_TRIAL;
    tried += 1
  ) {
    const trial = tryDamage(damage, seed + tried);
    if (trial) finished.push(trial);
  }
  const fixed = finished.filter(({ wrongAfterFix }) => wrongAfterFix);
  const failed = finished.find(
    ({ wrong, wrongAfterFix = [] }) => wrong.length + wrongAfterFix.length > 0,
  );
  return {
    name: damage.name,
    rule: damage.rule ?? 'none',
    trials: finished.length,
    reported: finished.filter(({ wrong }) => wrong.length === 0).length,
    fixes: fixed.length,
    mended: fixed.filter(({ wrongAfterFix }) => wrongAfterFix?.length === 0).length,
    contradicted: finished.filter(({ contradicted }) => contradicted).length,
    example: failed
      ? [...failed.wrong, ...(failed.wrongAfterFix ?? []), failed.text].join('\n')
      : '',
  };
}

/** Formats a table: damage, rule, share reported, share fixed, counts found short. */
export function formatTallies(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ name, rule, trials, reported, fixes, mended, contradicted }) =>
    [
      name.padEnd(40),
      rule.padEnd(22),
      `${reported}/${trials}`.padEnd(10),
      share(reported, trials),
      `${mended}/${fixes}`.padStart(10),
      share(mended, fixes),
      contradicted > 0 ? `  ${contradicted} announced counts found short` : '',
    ].join(' '),
  );
  return ['damage, rule, reported, mended', ...rows].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '      –' : `${((part / whole) * 100).toFixed(1)} %`.padStart(7);
}
