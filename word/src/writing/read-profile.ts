import { OFFICIAL_PROFILE, type PageProfile, SPEECH_PROFILE, TYPE_SIZES } from './profile.js';

/** A profile, or messages about what is wrong with it. */
export type ProfileResult =
  | { readonly kind: 'profile'; readonly profile: PageProfile }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads the profile of an office: a JSON object with any keys of a profile, and `extends`, which is `official` or `speech`.
 * Every unknown key and every invalid value is reported.
 */
export function readProfile(json: string): ProfileResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'problems', problems: ['不是 JSON'] };
  }
  if (!isObject(value)) return { kind: 'problems', problems: ['应当是一个 JSON 对象'] };
  const problems: string[] = [];
  const { extends: base = 'official', ...own } = value;
  const profile = BASES[String(base)];
  if (!profile) problems.push('extends 应当是 official 或 speech');
  const read = readObject(own, profile ?? OFFICIAL_PROFILE, '', problems);
  if (problems.length > 0) return { kind: 'problems', problems };
  // Every value has been checked against the type of the base's value.
  return { kind: 'profile', profile: read as unknown as PageProfile };
}

const BASES: Readonly<Record<string, PageProfile>> = {
  official: OFFICIAL_PROFILE,
  speech: SPEECH_PROFILE,
};

/** Overrides values of the base; invalid ones are added to `problems`. */
function readObject(
  given: JsonObject,
  base: object,
  path: string,
  problems: string[],
): Readonly<Record<string, unknown>> {
  const known = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(given)) {
    const place = path === '' ? key : `${path}.${key}`;
    const old = known.get(key);
    if (old === undefined) problems.push(`${place} 不是版式的项目`);
    else known.set(key, readValue(value, old, place, problems));
  }
  return Object.fromEntries(known);
}

function readValue(value: unknown, old: unknown, place: string, problems: string[]): unknown {
  if (isObject(old)) {
    if (isObject(value)) return readObject(value, old, place, problems);
    problems.push(`${place} 应当是对象`);
    return old;
  }
  const read = place.endsWith('.size') && typeof value === 'string' ? TYPE_SIZES[value] : value;
  const problem = findProblem(read, old, place);
  if (problem === undefined) return read;
  problems.push(`${place} ${problem}`);
  return old;
}

function findProblem(value: unknown, old: unknown, place: string): string | undefined {
  const key = place.split('.').pop() ?? '';
  if (typeof old === 'boolean')
    return typeof value === 'boolean' ? undefined : '应当是 true 或 false';
  if (typeof old === 'number') {
    const [least, most] = RANGES[key] ?? [0, 1000];
    const fits = typeof value === 'number' && value >= least && value <= most;
    return fits
      ? undefined
      : `应当是 ${least} 到 ${most} 的数${key === 'size' ? '，或字号名称' : ''}`;
  }
  const choices = CHOICES[key];
  if (choices) return choices.includes(String(value)) ? undefined : `应当是 ${choices.join('、')}`;
  const isName = typeof value === 'string' && FONT_NAME.test(value);
  return isName ? undefined : '应当是名称';
}

/** Only letters, digits, spaces and - _, because a name goes into XML and CSS. */
const FONT_NAME = /^[\p{L}\p{N} _-]{1,60}$/u;

/** Smallest and largest value of a number. The largest margins leave room for a few lines of text. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  width: [100, 500],
  height: [100, 500],
  top: [5, 90],
  bottom: [5, 90],
  left: [5, 45],
  right: [5, 45],
  gap: [0, 30],
  characters: [0, 80],
  lineSpacing: [8, 120],
  size: [6, 72],
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  form: ['dashes', 'fraction', 'plain', 'none'],
  position: ['outer', 'center'],
};

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
