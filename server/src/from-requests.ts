/** The parameters of the requests in `protocol.ts`, which a client may fill with anything. */
import { Position } from 'vscode-languageserver';
import { type FillAnswer, toNarrowLetters } from '../../core/src/index.js';
import type {
  CheckFileParams,
  ChosenProfile,
  CompareParams,
  DraftParams,
  EditSettingsParams,
  PageParams,
  RestoreParams,
  SnippetsParams,
} from './protocol.js';
import { toRecord } from './to-record.js';

/** The uri of a request about a document. */
export function fromDraftParams(params: unknown): string {
  const { uri } = toRecord(params);
  return typeof uri === 'string' ? uri : '';
}

/** The answers that are whole; others are left out. */
export function fromFillParams(params: unknown): readonly FillAnswer[] {
  const { answers } = toRecord(params);
  if (!Array.isArray(answers)) return [];
  return answers.flatMap((answer: unknown) => {
    const { group, place, of, text } = toRecord(answer);
    if (typeof group !== 'string' || typeof of !== 'number' || typeof text !== 'string') return [];
    return { group, of, text, ...(typeof place === 'number' && { place }) };
  });
}

/** A settings file and what is to be kept in it. */
export interface RememberRequest {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Reads what is to be kept; what is no text is left out. */
export function fromRememberParams(params: unknown): RememberRequest {
  const { text, values } = toRecord(params);
  const texts = Object.entries(toRecord(values)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { text: typeof text === 'string' ? text : '', values: Object.fromEntries(texts) };
}

/** What is asked for in the picker of snippets; the start of the text where no place is given. */
export function fromSnippetsParams(params: unknown): SnippetsParams {
  const { place, query } = toRecord(params);
  return {
    uri: fromDraftParams(params),
    place: Position.is(place) ? place : { line: 0, character: 0 },
    query:
      typeof query === 'string' ? toNarrowLetters(query.slice(0, MAX_QUERY)).toLowerCase() : '',
  };
}

const MAX_QUERY = 100;

/** What to ignore, by name; `undefined` where the arguments are none. */
export function fromIgnoreArguments(received: readonly unknown[] | undefined):
  | {
      readonly uri: string;
      readonly place: Position;
      readonly rule: string;
      readonly scope: 'here' | 'document';
    }
  | undefined {
  const [uri, place, rule, scope] = received ?? [];
  if (typeof uri !== 'string' || !Position.is(place) || typeof rule !== 'string') return undefined;
  return { uri, place, rule, scope: scope === 'document' ? scope : 'here' };
}

/** Which entries to take out again; what is none is left out. */
export function fromRestoreParams(params: unknown): RestoreParams['items'] {
  const { items } = toRecord(params);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const { rule, file, hash } = toRecord(item);
    if (typeof rule !== 'string' || typeof file !== 'string') return [];
    return { rule, file, hash: typeof hash === 'string' ? hash : null };
  });
}

/** A change of a settings file; `undefined` where there is none. */
export function fromEditSettingsParams(params: unknown): EditSettingsParams | undefined {
  const { text, change } = toRecord(params);
  const { kind, word, rule } = toRecord(change);
  if (typeof text !== 'string') return undefined;
  if (kind === 'allow' && typeof word === 'string') return { text, change: { kind, word } };
  if (kind === 'off' && typeof rule === 'string') return { text, change: { kind, rule } };
  return undefined;
}

/** Which pieces of residue are meant; `undefined` for all. */
export function fromResiduePlaces(params: unknown): readonly Position[] | undefined {
  const { only } = toRecord(params);
  return Array.isArray(only) ? only.filter((place) => Position.is(place)) : undefined;
}

/** Which page is asked for; the report beside an editor where nothing is said. */
export function fromPageParams(params: unknown): Required<Omit<PageParams, keyof DraftParams>> {
  const { page, form, profile } = toRecord(params);
  return {
    page: page === 'preview' ? page : 'report',
    form: form === 'file' ? form : 'view',
    profile: fromProfile(profile),
  };
}

/** A layout; the official one where it is none. */
export function fromProfile(profile: unknown): ChosenProfile {
  const { json } = toRecord(profile);
  if (typeof json === 'string') return { json };
  return profile === 'speech' ? profile : 'official';
}

/** The old draft to compare with; an empty one where there is none. */
export function fromCompareParams(params: unknown): {
  readonly text: string;
  readonly kind: CompareParams['kind'];
} {
  const { old, kind } = toRecord(params);
  return {
    text: typeof old === 'string' ? old : '',
    kind: kind === 'markdown' ? kind : 'plain',
  };
}

/** A file that is to be checked; an empty one where no bytes are given. */
export function fromCheckFileParams(params: unknown): CheckFileParams {
  const { bytes, shownAs } = toRecord(params);
  return {
    uri: fromDraftParams(params),
    bytes: typeof bytes === 'string' ? bytes : '',
    ...(typeof shownAs === 'string' && { shownAs }),
  };
}
