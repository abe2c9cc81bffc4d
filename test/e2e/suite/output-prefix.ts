/** Begins every line that the tests inside the extension host print. */
export const OUTPUT_PREFIX = '[suite] ';
