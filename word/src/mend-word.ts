// Writes edits into a Word file. Unchanged parts keep their compressed bytes; changed parts keep every character outside the
// edited runs.
import type { TextEdit } from '../../core/src/index.js';
import { writeDirectly } from './mending/part-edits.js';
import { planChanges } from './mending/plan-changes.js';
import { type MendedWord, writeParts } from './mending/write-parts.js';
import { openWord } from './package/word-package.js';
import { orRefusal, type Refusal } from './problems.js';
import { readOpened } from './read-word.js';

/** Writes edits, whose spans are offsets in the text of `readWord`, into the runs of the file. */
export function mendWord(bytes: Uint8Array, edits: readonly TextEdit[]): MendedWord | Refusal {
  return orRefusal(() => {
    const word = openWord(bytes);
    const text = readOpened(word);
    const plan = planChanges(text, edits);
    return writeParts(word, plan, writeDirectly(text.text, plan), new Map());
  });
}
