/** The parameters of the requests in `protocol.ts`, which a client may fill with anything. */
import { Position } from 'vscode-languageserver';
import type { FillAnswer } from '../../core/src/index.js';
import type { SnippetsParams } from './protocol.js';
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
    query: typeof query === 'string' ? query.slice(0, MAX_QUERY).toLowerCase() : '',
  };
}

const MAX_QUERY = 100;
