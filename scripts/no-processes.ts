/**
 * Stands in the command line in the place of `node:child_process`, which commander loads at every start for
 * subcommands that are programs of their own: there are none.
 */
export {};
