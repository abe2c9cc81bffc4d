import { isDraftKind } from './draft-situation.js';
import { isSnippetRole } from './snippet-roles.js';
import type { Snippet } from './snippet-search.js';

/**
 * Reads a file of VS Code snippets as the miner writes it. `json` is the parsed file; an entry that has
 * no body, role or count is left out, so that anything may be given.
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

/** How a body reads in a list, with the defaults of its stops. */
export function readDefaultText(body: string): string {
  return toText(body, GAP);
}

/**
 * What a client without tab stops inserts. A stop without a default (增长$1%) becomes ××, which the rules find and
 * mend as any other blank: nobody prints it unseen.
 */
export function toPlainText({ body }: Snippet): string {
  return toText(body, BLANK);
}

/**
 * What a client with tab stops inserts: a stop without a default shows ××, which goes with the first key and, where the
 * writer jumps over it, is found by the rules. An empty one would leave 增长%左右 for someone to read out.
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

/** An empty stop in a list, to be read: 增长…%左右 */
const GAP = '…';
const BLANK = '××';

/** ${1|市,县|} ${2:教育} $1 ${1} \$ : a choice, a default, a mirror, an escape. Defaults hold no further stops. */
const STOP =
  /\$\{(?<choice>\d+)\|(?<first>[^,|]*)[^|]*\|\}|\$\{(?<named>\d+):(?<text>[^}]*)\}|\$(?:(?<bare>\d+)|\{(?<braced>\d+)\})|\\(?<escaped>[$}\\])/gu;

/** The snippet as it reads when every stop keeps its default: the first choice, the text given, `empty` where there is none. */
function toText(body: string, empty: string): string {
  const defaults = readDefaults(body);
  return body.replace(STOP, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>; // a replacer's last argument
    if (groups.escaped !== undefined) return groups.escaped;
    const number = groups.choice ?? groups.named ?? groups.bare ?? groups.braced ?? '';
    return defaults.get(number) ?? empty;
  });
}

/** What stands at each stop that has a default, by its number; the last stop, where the cursor ends, is empty. */
function readDefaults(body: string): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>([['0', '']]);
  for (const { groups = {} } of body.matchAll(STOP)) {
    const number = groups.choice ?? groups.named;
    if (number !== undefined) defaults.set(number, groups.first ?? groups.text ?? '');
  }
  return defaults;
}
