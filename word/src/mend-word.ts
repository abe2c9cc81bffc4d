// What goes back into a Word file. Parts that are not changed keep their packed bytes, parts that are keep every character outside
// the runs concerned.
import type { TextEdit } from '../../core/src/index.js';
import { writeDirectly } from './mending/part-edits.js';
import { planChanges } from './mending/plan-changes.js';
import { type MendedWord, writeParts } from './mending/write-parts.js';
import { openWord } from './package/word-package.js';
import { orRefusal, type Refusal } from './problems.js';
import { readOpened } from './read-word.js';

/** Writes edits of the text that `readWord` gives into the runs of the file. */
export function mendWord(bytes: Uint8Array, edits: readonly TextEdit[]): MendedWord | Refusal {
  return orRefusal(() => {
    const word = openWord(bytes);
    const text = readOpened(word);
    const plan = planChanges(text, edits);
    return writeParts(word, plan, writeDirectly(text.text, plan), new Map());
  });
}
