/** Begins every line that the tests inside the extension host print. */
export const OUTPUT_PREFIX = '[suite] ';

/** Before the counts of a run, as JSON, where a suite can write no file. */
export const COUNTS_PREFIX = '[counts] ';
