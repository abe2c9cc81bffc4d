import type { SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Lexicon } from '../../lexicon/types.js';
import { addToList } from '../../text/list-map.js';
import type { Span } from '../../text/span.js';
import { readWording } from '../../wording/wording.js';

/** A spelling of a word that a speech uses less often than another spelling. */
export interface MinorForm {
  readonly form: string;
  /** Its document spans, in order. */
  readonly places: readonly Span[];
  /** The spelling to use, and its document spans. */
  readonly major: string;
  readonly majorPlaces: readonly Span[];
}

/** The spans of each spelling, by the usual spelling and then by the spelling itself. */
type Places = Map<string, Map<string, Span[]>>;

/**
 * The words that a speech spells in several ways. Of two equally frequent spellings the usual one is kept.
 *
 * @param own - The groups of the option `forms`: 开发区/高新区, the usual spelling first.
 */
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
      // 市委 inside 市委、市政府 is not counted.
      const isPart = forms.some((other) => other.length > form.length && covers(text, other, at));
      if (!isPart) enter(places, usual, form, { start: at, end });
    }
  }
}

/** Whether the longer form occurs in the text so that it covers the offset `at`. */
function covers(text: string, form: string, at: number): boolean {
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
