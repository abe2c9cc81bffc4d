import type { SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Lexicon } from '../../lexicon/types.js';
import { addToList } from '../../text/list-map.js';
import type { Span } from '../../text/span.js';
import { readWording } from '../../wording/wording.js';

/** A way of writing a word that a speech has less often than another one. */
export interface MinorForm {
  readonly form: string;
  /** Where it stands, in order. */
  readonly places: readonly Span[];
  /** The way of writing to keep to, and where it stands. */
  readonly major: string;
  readonly majorPlaces: readonly Span[];
}

/** The places of each way of writing a word, by the word and by the way. */
type Places = Map<string, Map<string, Span[]>>;

/** The words of a speech that it writes in several ways; of two that are as frequent the usual one is kept. */
export function findMinorForms(
  { text, paragraphs }: SpeechText,
  lexicon: Lexicon,
  own: readonly string[],
): readonly MinorForm[] {
  const places: Places = new Map();
  for (const paragraph of paragraphs) {
    for (const { usual, form, span } of readWording(paragraph.facts, lexicon).forms) {
      enter(places, usual, form, toDocumentSpan(paragraph, span));
    }
  }
  for (const group of own) enterOwn(places, text, group.split('/'));
  return [...places].flatMap(([usual, forms]) => (forms.size < 2 ? [] : compare(usual, forms)));
}

function enter(places: Places, usual: string, form: string, span: Span): void {
  const forms = places.get(usual) ?? new Map<string, Span[]>();
  places.set(usual, forms);
  addToList(forms, form, span);
}

function enterOwn(places: Places, text: string, forms: readonly string[]): void {
  const [usual = ''] = forms;
  for (const form of forms) {
    if (form === '') continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      // Of 市委 and 市委、市政府 the longer one counts.
      const isPart = forms.some((other) => other.length > form.length && holds(text, other, at));
      if (!isPart) enter(places, usual, form, { start: at, end });
    }
  }
}

/** Whether the longer form stands there in a way that it covers the place. */
function holds(text: string, form: string, at: number): boolean {
  for (let start = Math.max(0, at - form.length + 1); start <= at; start += 1) {
    if (text.startsWith(form, start)) return true;
  }
  return false;
}

function compare(usual: string, forms: ReadonlyMap<string, readonly Span[]>): readonly MinorForm[] {
  const weigh = ([form, { length }]: readonly [string, readonly Span[]]): number =>
    2 * length + (form === usual ? 1 : 0);
  const [most, ...others] = [...forms].sort((a, b) => weigh(b) - weigh(a));
  if (!most) return [];
  const [major, majorPlaces] = most;
  return others.map(([form, places]) => ({ form, places, major, majorPlaces }));
}
