/** The prefix of every line that the tests inside the extension host print. */
export const OUTPUT_PREFIX = '[suite] ';

/** The prefix of the counts of a run, as JSON, where a suite cannot write files. */
export const COUNTS_PREFIX = '[counts] ';
