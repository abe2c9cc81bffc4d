import { isDraftKind } from './draft-situation.js';
import { isSnippetRole } from './snippet-roles.js';
import type { Snippet } from './snippet-search.js';
import { matchesOf } from '../../text/matches.js';

/**
 * Reads a file of VS Code snippets that the miner has written. `json` is the parsed file, of any type: an entry without
 * body, role or count is left out.
 */
export function toSnippets(json: unknown): readonly Snippet[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.values(json).flatMap((entry: unknown) => toSnippet(entry) ?? []);
}

function toSnippet(entry: unknown): Snippet | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { body, role, documents, example, kinds } = entry as Readonly<Record<string, unknown>>; // any object may be read by name
  if (typeof body !== 'string' || !isSnippetRole(role) || typeof documents !== 'number')
    return undefined;
  const text = readDefaultText(body);
  return {
    ...{ body, text, role, documents },
    ...(typeof example === 'string' && { example }),
    ...(Array.isArray(kinds) && { kinds: kinds.filter(isDraftKind) }),
  };
}

/** The text of a body in a list, with the defaults of its tab stops. */
export function readDefaultText(body: string): string {
  return toText(body, GAP);
}

/**
 * The text that a client without tab stops inserts. A stop without a default (增长$1%) becomes ××, which the rules report
 * like any other blank, so that it is not overlooked.
 */
export function toPlainText({ body }: Snippet): string {
  return toText(body, BLANK);
}

/**
 * The snippet that a client with tab stops inserts: a stop without a default shows ××, which the first keystroke replaces and which
 * the rules report if the writer skips it. An empty stop would leave 增长%左右 in the draft.
 */
export function toSnippetText({ body }: Snippet): string {
  const given = new Set(readDefaults(body).keys());
  return body.replace(STOP, (whole: string, ...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>; // a replacer's last argument
    const number = groups.bare ?? groups.braced;
    if (number === undefined || given.has(number)) return whole;
    given.add(number);
    return `\${${number}:${BLANK}}`;
  });
}

/** Shown for an empty stop in a list: 增长…%左右 */
const GAP = '…';
const BLANK = '××';

/** ${1|市,县|} ${2:教育} $1 ${1} \$ : a choice, a default, a mirror, an escape. Defaults contain no further stops. */
const STOP =
  /\$\{(?<choice>\d+)\|(?<first>[^,|]*)[^|]*\|\}|\$\{(?<named>\d+):(?<text>[^}]*)\}|\$(?:(?<bare>\d+)|\{(?<braced>\d+)\})|\\(?<escaped>[$}\\])/gu;

/** The text with the default of every stop: the first choice or the given text; `empty` where there is none. */
function toText(body: string, empty: string): string {
  const defaults = readDefaults(body);
  return body.replace(STOP, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>; // a replacer's last argument
    if (groups.escaped !== undefined) return groups.escaped;
    const number = groups.choice ?? groups.named ?? groups.bare ?? groups.braced ?? '';
    return defaults.get(number) ?? empty;
  });
}

/** The defaults by the number of their stop; the final stop, for the cursor, is empty. */
function readDefaults(body: string): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>([['0', '']]);
  for (const { groups = {} } of matchesOf(body, STOP)) {
    const number = groups.choice ?? groups.named;
    if (number !== undefined) defaults.set(number, groups.first ?? groups.text ?? '');
  }
  return defaults;
}
