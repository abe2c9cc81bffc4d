/** Which tests are run, by a part of their names; empty for all. */
export const GREP_VARIABLE = 'BIGANZI_TEST_GREP';
