/** Number of UTF-16 units of context on each side. */
const CONTEXT = 12;

/**
 * The placeholder in the context of its line (…届×次｢×｣全会…), which shows the writer which of several placeholders is
 * asked for. `start` and `end` are UTF-16 offsets into `line`.
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

/** Removes half a surrogate pair that a cut has left. */
function withoutLoneSurrogates(text: string): string {
  return text.replaceAll(LONE_SURROGATE, '');
}

/** Half of 𠮷. With flag u a whole pair is one character and does not match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
