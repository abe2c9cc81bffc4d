import type { Typed } from './type-text.js';

/** Prints a row of the table. */
export function printTyped(
  what: string,
  { characters, saved, accepts, unwanted, refused, ghosts, times }: Typed,
): void {
  const percent = (count: number, all = characters) => `${((100 * count) / all).toFixed(1)} %`;
  const hundred = (count: number) => ((100 * count) / characters).toFixed(2);
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const cells = [
    `  ${what.padEnd(28)} saved ${percent(saved).padStart(6)}, net ${percent(saved - accepts).padStart(6)}`,
    `accepts ${hundred(accepts)}`,
  ];
  if (ghosts > 0) {
    cells.push(`unwanted popups ${hundred(unwanted)}, refused ghosts ${hundred(refused)}`);
    cells.push(`ghosts taken ${percent(ghosts - refused, ghosts)}`);
  }
  if (sorted.length > 0) cells.push(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  console.log(cells.join('; '));
}
