/** The environment variable with a part of the names of the tests to run; empty for all. */
export const GREP_VARIABLE = 'BIGANZI_TEST_GREP';
