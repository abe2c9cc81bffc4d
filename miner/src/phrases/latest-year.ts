/** The latest year in a text, at most `thisYear`; 0 if it names none. */
export function findLatestYear(text: string, thisYear: number): number {
  let latest = 0;
  for (const [year] of text.matchAll(YEAR)) {
    if (Number(year) <= thisYear) latest = Math.max(latest, Number(year));
  }
  return latest;
}

/** 2024 in 2024年 */
const YEAR = /(?:19|20)\d{2}(?=年)/gu;
