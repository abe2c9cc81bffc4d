/** Validates the parameters of the requests in `protocol.ts`; invalid fields get defaults. */
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

/** The valid answers; others are left out. */
export function fromFillParams(params: unknown): readonly FillAnswer[] {
  const { answers } = toRecord(params);
  if (!Array.isArray(answers)) return [];
  return answers.flatMap((answer: unknown) => {
    const { group, place, of, text } = toRecord(answer);
    if (typeof group !== 'string' || typeof of !== 'number' || typeof text !== 'string') return [];
    return { group, of, text, ...(typeof place === 'number' && { place }) };
  });
}

/** The text of a settings file and the values to write into it. */
export interface RememberRequest {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The request without values that are not strings. */
export function fromRememberParams(params: unknown): RememberRequest {
  const { text, values } = toRecord(params);
  const texts = Object.entries(toRecord(values)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { text: typeof text === 'string' ? text : '', values: Object.fromEntries(texts) };
}

/** The query of the snippet picker; the default place is the start of the text. */
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

/** The arguments of `biganzi.ignore` by name; `undefined` if they are invalid. */
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

/** The valid entries to restore; others are left out. */
export function fromRestoreParams(params: unknown): RestoreParams['items'] {
  const { items } = toRecord(params);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const { rule, file, hash } = toRecord(item);
    if (typeof rule !== 'string' || typeof file !== 'string') return [];
    return { rule, file, hash: typeof hash === 'string' ? hash : null };
  });
}

/** A change of a settings file; `undefined` if it is invalid. */
export function fromEditSettingsParams(params: unknown): EditSettingsParams | undefined {
  const { text, change } = toRecord(params);
  const { kind, word, rule } = toRecord(change);
  if (typeof text !== 'string') return undefined;
  if (kind === 'allow' && typeof word === 'string') return { text, change: { kind, word } };
  if (kind === 'off' && typeof rule === 'string') return { text, change: { kind, rule } };
  return undefined;
}

/** The start positions of the residue to delete; `undefined` for all. */
export function fromResiduePlaces(params: unknown): readonly Position[] | undefined {
  const { only } = toRecord(params);
  return Array.isArray(only) ? only.filter((place) => Position.is(place)) : undefined;
}

/** The requested page; the default is the report in the form `view`. */
export function fromPageParams(params: unknown): Required<Omit<PageParams, keyof DraftParams>> {
  const { page, form, profile } = toRecord(params);
  return {
    page: page === 'preview' ? page : 'report',
    form: form === 'file' ? form : 'view',
    profile: fromProfile(profile),
  };
}

/** A layout; the default is the official one. */
export function fromProfile(profile: unknown): ChosenProfile {
  const { json } = toRecord(profile);
  if (typeof json === 'string') return { json };
  return profile === 'speech' ? profile : 'official';
}

/** The old draft to compare with; empty if the text is missing. */
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

/** A file to check; empty if the bytes are missing. */
export function fromCheckFileParams(params: unknown): CheckFileParams {
  const { bytes, shownAs } = toRecord(params);
  return {
    uri: fromDraftParams(params),
    bytes: typeof bytes === 'string' ? bytes : '',
    ...(typeof shownAs === 'string' && { shownAs }),
  };
}
