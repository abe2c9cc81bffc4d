import { createAutomaton, type Automaton } from './aho-corasick.js';
import { addToList } from './list-map.js';

/** An entry, such as a pattern, that can match only in texts that contain one of its cues. */
export interface Cued {
  readonly cues: readonly string[];
}

/** A prefilter: finds the entries of which any cue occurs in a text, in one pass over it. */
export class CueIndex<T extends Cued> {
  /** For each cue the indices of its entries. */
  private readonly owners: readonly (readonly number[])[];
  private readonly automaton: Automaton;

  constructor(private readonly entries: readonly T[]) {
    const byCue = new Map<string, number[]>();
    for (const [number, { cues }] of entries.entries()) {
      for (const cue of new Set(cues)) {
        addToList(byCue, cue, number);
      }
    }
    this.owners = [...byCue.values()];
    this.automaton = createAutomaton([...byCue.keys()]);
  }

  /** The entries with a cue in the text, in the order of the list; the same empty array for every text without cues. */
  entriesIn(text: string): readonly T[] {
    let found: Set<number> | undefined;
    this.automaton.scan(text, (_end, cue) => {
      for (const owner of this.owners[cue] ?? []) (found ??= new Set()).add(owner);
    });
    return found ? this.listInOrder(found) : NONE;
  }

  private listInOrder(numbers: ReadonlySet<number>): readonly T[] {
    // Mostly one or two of some hundreds of entries.
    return Array.from(numbers)
      .sort((a, b) => a - b)
      .flatMap((number) => this.entries[number] ?? []);
  }
}

const NONE: readonly never[] = [];
