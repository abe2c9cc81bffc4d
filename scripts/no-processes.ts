/**
 * Replaces `node:child_process` in the command line. Commander loads it at every start for subcommands that are
 * separate executables, which are not used here.
 */
export {};
