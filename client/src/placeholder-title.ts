/** How many UTF-16 units of the line are shown on either side. */
const CONTEXT = 12;

/**
 * The placeholder as it stands in its line (…届×次｢×｣全会…), so that a writer who fills in ten of them knows
 * which one is asked for. `start` and `end` are UTF-16 offsets into `line`.
 */
export function placeholderTitle(line: string, start: number, end: number): string {
  const before = line.slice(0, start).trimStart();
  const after = line.slice(end).trimEnd();
  return `${clipStart(before)}｢${line.slice(start, end)}｣${clipEnd(after)}`;
}

function clipStart(before: string): string {
  if (before.length <= CONTEXT) return before;
  return `…${withoutLoneSurrogates(before.slice(-CONTEXT))}`;
}

function clipEnd(after: string): string {
  if (after.length <= CONTEXT) return after;
  return `${withoutLoneSurrogates(after.slice(0, CONTEXT))}…`;
}

/** A cut may fall inside a character of two units. */
function withoutLoneSurrogates(text: string): string {
  return text.replaceAll(LONE_SURROGATE, '');
}

/** Half of 𠮷, left over by a cut; with flag u a whole pair is one character and no match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
