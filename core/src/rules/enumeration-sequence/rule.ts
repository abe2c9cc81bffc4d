import type {
  EnumerationItem,
  EnumerationSeries,
  SpeechText,
} from '../../document/model/document.js';
import { defineQuery } from '../../engine/queries.js';
import { LAST_ORDINAL } from '../../document/enumerations/enumeration-items.js';
import { isMixed } from '../../document/enumerations/enumerations.js';
import {
  renumberItem,
  wordOf,
  wordSpan,
  writeItemWord,
} from '../../document/enumerations/item-text.js';
import {
  findSequenceErrors,
  type SequenceError,
} from '../../document/headings/ordinal-sequence.js';
import { defineSpeechRule, type Finding, type Localized } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'enumeration-sequence',
    title: { zh: '并列项的序号连续', en: 'The items of a series count up without a gap' },
    category: 'structure',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    const { series } = speech;
    for (const one of series) {
      if (isMixed(one)) continue;
      const items = one.items.filter(({ marker }) => marker.ordinal !== LAST_ORDINAL);
      const ordinals = items.map(({ marker }) => marker.ordinal);
      for (const error of findSequenceErrors(ordinals)) {
        if (!isGlued(speech, items, error)) yield toFinding(speech, items, error);
      }
      if (isLoneFirst(speech, one)) yield loneFirst(speech, one);
    }
  },
});

function toFinding(
  { text }: SpeechText,
  items: readonly EnumerationItem[],
  error: SequenceError,
): Finding {
  const item = items[error.index] as EnumerationItem; // errors index into the same row
  const before = items[error.index - 1];
  const written = wordOf(item, text);
  const expected = writeItemWord(item, error.expected, text) ?? '';
  const renumber = () =>
    items.slice(error.index).flatMap((later, step) => {
      const edit = renumberItem(later, error.expected + step, text);
      return edit ? [edit] : [];
    });
  return {
    span: wordSpan(item, text),
    message: describe(error, written, expected),
    fixes: [
      {
        title: {
          zh: `从这里起重新编号（改为“${expected}”）`,
          en: `Renumber from here ("${expected}")`,
        },
        edits: renumber,
        safe: false,
      },
    ],
    ...(before && {
      related: [
        { span: before.markerSpan, message: { zh: '前一项在这里', en: 'The item before' } },
      ],
    }),
  };
}

function describe({ flaw }: SequenceError, written: string, expected: string): Localized {
  switch (flaw) {
    case 'start':
      return {
        zh: `并列项没有第一项：“${written}”前面没有“${expected}”`,
        en: `The series has no first item: nothing like "${expected}" stands before "${written}"`,
      };
    case 'gap':
      return {
        zh: `并列项跳号：“${written}”应为“${expected}”，或者中间漏了一项`,
        en: `The series skips: "${written}" should be "${expected}", or an item is missing`,
      };
    case 'repeat':
      return {
        zh: `并列项序号重复：第二个“${written}”应为“${expected}”`,
        en: `The ordinal is repeated: the second "${written}" should be "${expected}"`,
      };
    case 'back':
      return {
        zh: `并列项序号倒退：“${written}”应为“${expected}”`,
        en: `The series goes back: "${written}" should be "${expected}"`,
      };
  }
}

/**
 * Whether the item that seems to be missing exists after all, without a mark before it (a missing full stop, a caption
 * joined to the text). It is looked for after the item before; without one, from the start of the paragraph, or of the
 * paragraph above where the item opens its own.
 */
function isGlued(
  { text, paragraphs, series }: SpeechText,
  items: readonly EnumerationItem[],
  { index, flaw, expected }: SequenceError,
): boolean {
  const item = items[index];
  if (!item || (flaw !== 'gap' && flaw !== 'start')) return false;
  const near = paragraphs[item.paragraph - (item.opensParagraph ? 1 : 0)]?.start ?? 0;
  const from = items[index - 1]?.markerSpan.end ?? near;
  const word = writeItemWord(item, expected, text);
  if (word === undefined) return false;
  const known = markersOf(series);
  const between = text.slice(from, item.markerSpan.start);
  for (let at = between.indexOf(word); at >= 0; at = between.indexOf(word, at + 1)) {
    if (!known.has(from + at) && isItemLike(item, between.slice(0, at), between.slice(at)))
      return true;
  }
  return false;
}

const markersOf = defineQuery(
  'markers of series',
  'list',
  (series: readonly EnumerationSeries[]): ReadonlySet<number> =>
    new Set(series.flatMap((one) => one.items.map(({ markerSpan }) => markerSpan.start))),
);

/** 第一，  第二是  第三要, but not 第一要务 */
const PREFIXED = /^第[一二三四五六七八九十]+(?:[，,、：:是]|要(?!务))/u;

/** 第一要务 does not contain the item 一要, nor 一是一 the item 一是; 第一 is an item only before a mark or a verb. */
function isItemLike(
  { marker: { family } }: EnumerationItem,
  before: string,
  found: string,
): boolean {
  if (/[第一二三四五六七八九十]$/u.test(before)) return false;
  const [numeral = '', rest = ''] = found.split('是', 2);
  if (family === '是') return !rest.startsWith(numeral);
  return family !== '第' || PREFIXED.test(found);
}

/** 另外, 同时, 二来: words that introduce a second item without 二是. */
const OTHER_SECOND = /[，,；;]一是|二来|二则|其二|第二|其次|另[外一]|二要|同时|此外|再[者就]|还有/u;
/** How far after a lone 一是 its second item may begin, in UTF-16 units. */
const REACH = 1500;

/** 一是 without 二是: only for the family 是, and only where no other word introduces a second item. */
function isLoneFirst({ text }: SpeechText, { family, items }: EnumerationSeries): boolean {
  const [item] = items;
  if (family !== '是' || items.length !== 1 || item?.marker.ordinal !== 1) return false;
  const after = text.slice(item.markerSpan.end, item.markerSpan.end + REACH);
  const before = text.slice(Math.max(0, item.markerSpan.start - REACH / 10), item.markerSpan.start);
  return !OTHER_SECOND.test(after) && !before.includes('一是');
}

function loneFirst({ text }: SpeechText, { items }: EnumerationSeries): Finding {
  const item = items[0] as EnumerationItem; // isLoneFirst saw it
  return {
    span: wordSpan(item, text),
    message: {
      zh: '并列项只有“一是”，后面没有“二是”',
      en: 'A series of one: nothing like 二是 follows 一是',
    },
  };
}
