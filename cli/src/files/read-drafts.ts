import type { Progress } from '../progress.js';
import { findDrafts } from './find-drafts.js';
import type { Problem } from './problem.js';
import { readAnyDraft } from './read-any-draft.js';
import { type Draft, readPipedDraft } from './read-draft.js';

/** A draft, or why a file is none. `named`: as for `FoundDraft`. */
export interface NamedDraft {
  readonly draft: Draft | Problem;
  readonly named: boolean;
}

/**
 * Reads the drafts that the arguments name one after the other, first `-`, the standard input, which is reported as
 * `stdinName`. Shows how many files are done.
 */
export async function* readDrafts(
  args: readonly string[],
  { stdinName, progress }: { readonly stdinName: string; readonly progress: Progress },
): AsyncGenerator<NamedDraft> {
  if (args.includes('-')) yield { draft: await readPipedDraft(stdinName), named: true };
  const found = [...findDrafts(args.filter((arg) => arg !== '-'))];
  for (const [index, item] of found.entries()) {
    if ('path' in item) yield { draft: await readAnyDraft(item.path), named: item.named };
    else yield { draft: item, named: true };
    progress.show(index + 1, found.length);
  }
  progress.clear();
}
