import type { Damage } from './damage.js';
import { tryDamage, type Trial } from './try-damage.js';

/** How often a damage was reported and mended as it should be. */
export interface Tally {
  readonly name: string;
  readonly rule: string;
  readonly trials: number;
  /** The right rule at the right place, and no other. */
  readonly reported: number;
  /** Findings with a fix to try. */
  readonly fixes: number;
  /** The fix left nothing to report and gave back what the damage had not destroyed. */
  readonly mended: number;
  /** Fixes that brought to light what the text itself contradicts. */
  readonly contradicted: number;
  /** The first trial that went wrong. */
  readonly example: string;
}

/** Drafts looked at for each that has a place for the damage. */
const PATIENCE = 30;

/** Does the damage to so many drafts, from the seed on. */
export function tallyDamage(damage: Damage, seed: number, trials: number): Tally {
  const done: Trial[] = [];
  for (let tried = 0; done.length < trials && tried < trials * PATIENCE; tried += 1) {
    const trial = tryDamage(damage, seed + tried);
    if (trial) done.push(trial);
  }
  const fixed = done.filter(({ wrongAfterFix }) => wrongAfterFix);
  const failed = done.find(
    ({ wrong, wrongAfterFix = [] }) => wrong.length + wrongAfterFix.length > 0,
  );
  return {
    name: damage.name,
    rule: damage.rule ?? 'silent',
    trials: done.length,
    reported: done.filter(({ wrong }) => wrong.length === 0).length,
    fixes: fixed.length,
    mended: fixed.filter(({ wrongAfterFix }) => wrongAfterFix?.length === 0).length,
    contradicted: done.filter(({ contradicted }) => contradicted).length,
    example: failed
      ? [...failed.wrong, ...(failed.wrongAfterFix ?? []), failed.text].join('\n')
      : '',
  };
}

/** A table: damage, rule, share reported, share mended, contradictions brought to light. */
export function formatTallies(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ name, rule, trials, reported, fixes, mended, contradicted }) =>
    [
      name.padEnd(40),
      rule.padEnd(22),
      `${reported}/${trials}`.padEnd(10),
      share(reported, trials),
      `${mended}/${fixes}`.padStart(10),
      share(mended, fixes),
      contradicted > 0 ? `  ${contradicted} promises found short` : '',
    ].join(' '),
  );
  return ['damage, rule, reported, mended', ...rows].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '      –' : `${((part / whole) * 100).toFixed(1)} %`.padStart(7);
}
