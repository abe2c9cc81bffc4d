import { createAutomaton, type Automaton } from './aho-corasick.js';

/** What is looked for only in texts that hold one of its cues. */
export interface Cued {
  readonly cues: readonly string[];
}

/** Tells which of many entries have a cue in a text, in one pass over it. */
export class CueIndex<T extends Cued> {
  /** The numbers of the entries that each cue belongs to. */
  private readonly owners: readonly (readonly number[])[];
  private readonly automaton: Automaton;

  constructor(private readonly entries: readonly T[]) {
    const byCue = new Map<string, number[]>();
    for (const [number, { cues }] of entries.entries()) {
      for (const cue of new Set(cues)) {
        const owners = byCue.get(cue);
        if (owners) owners.push(number);
        else byCue.set(cue, [number]);
      }
    }
    this.owners = [...byCue.values()];
    this.automaton = createAutomaton([...byCue.keys()]);
  }

  /** In the order of the list; the same empty array for every text without cues. */
  entriesIn(text: string): readonly T[] {
    let found: Set<number> | undefined;
    this.automaton.scan(text, (_end, cue) => {
      for (const owner of this.owners[cue] ?? []) (found ??= new Set()).add(owner);
    });
    const numbers = found;
    return numbers ? this.entries.filter((_, number) => numbers.has(number)) : NONE;
  }
}

const NONE: readonly never[] = [];
