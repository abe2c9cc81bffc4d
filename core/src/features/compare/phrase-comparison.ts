import type { Localized } from '../../rule/localized.js';
import type { Span } from '../../text/span.js';
import type { DraftComparison } from './compare-drafts.js';
import type { SectionChange } from './section-changes.js';

/** The groups of the list, in this order. */
export type ComparisonGroup = 'sections' | 'copies' | 'figures' | 'years';

/** A line of the list. */
export interface ComparisonItem {
  readonly group: ComparisonGroup;
  /** The kind of change: 移动, 新增, 照搬 120 字. */
  readonly label: Localized;
  /** Text of the drafts: a heading, the copied words, a number and the previous one. */
  readonly text: string;
  readonly old?: Span;
  readonly new?: Span;
}

/** The comparison as a readable list, with a summary in one sentence. */
export interface PhrasedComparison {
  readonly summary: Localized;
  readonly items: readonly ComparisonItem[];
}

/** The names of the groups. */
export const COMPARISON_GROUPS: Readonly<Record<ComparisonGroup, Localized>> = {
  sections: { zh: '章节', en: 'Sections' },
  copies: { zh: '与旧稿一字不差的话', en: 'Taken over word for word' },
  figures: { zh: '改了的数字', en: 'Figures that changed' },
  years: { zh: '没有填写的年份、日期', en: 'Years and dates still open' },
};

/** Shortest copied stretch that is listed, in characters; shorter ones (让我们共同努力) are common phrases and only counted. */
const SHORTEST_LISTED = 20;

/** Puts a comparison into words. */
export function phraseComparison(
  { old, now }: { readonly old: string; readonly now: string },
  comparison: DraftComparison,
): PhrasedComparison {
  const { sections, copies, figures, openYears } = comparison;
  const listed = copies.filter(({ characters }) => characters >= SHORTEST_LISTED);
  return {
    summary: phraseSummary(comparison),
    items: [
      ...sections.map(phraseSection),
      ...listed.map((copy): ComparisonItem => ({
        group: 'copies',
        label: { zh: `${copy.characters} 字`, en: `${copy.characters} characters` },
        text: shorten(cut(now, copy.new)),
        ...{ old: copy.old, new: copy.new },
      })),
      ...figures.map((change): ComparisonItem => ({
        group: 'figures',
        label: same(`${cut(old, change.old)} → ${cut(now, change.new)}`),
        text: shorten(cut(now, change.within)),
        ...{ old: change.old, new: change.new },
      })),
      ...openYears.map((span): ComparisonItem => ({
        group: 'years',
        label: { zh: '没填', en: 'open' },
        ...{ text: shorten(cut(now, span)), new: span },
      })),
    ],
  };
}

function phraseSummary({ characters, copiedCharacters }: DraftComparison): Localized {
  const share = characters === 0 ? 0 : Math.round((copiedCharacters / characters) * 100);
  return {
    zh: `新稿正文 ${characters} 字（不计标点），${copiedCharacters} 字（${share}%）与旧稿整句相同`,
    en: `${copiedCharacters} of ${characters} characters (${share}%) are sentences of the old draft, word for word`,
  };
}

function phraseSection(change: SectionChange): ComparisonItem {
  const group = 'sections';
  switch (change.kind) {
    case 'new':
      return {
        ...{ group, label: { zh: '新增', en: 'new' } },
        ...{ text: change.new.label, new: change.new.span },
      };
    case 'gone':
      return {
        ...{ group, label: { zh: '删去', en: 'gone' } },
        ...{ text: change.old.label, old: change.old.span },
      };
    case 'altered':
      return {
        ...{ group, label: phraseAlteration(change) },
        text: change.renamed ? `${change.old.label} → ${change.new.label}` : change.new.label,
        ...{ old: change.old.span, new: change.new.span },
      };
  }
}

function phraseAlteration({
  moved,
  renamed,
  rewritten,
}: Pick<SectionChange & { kind: 'altered' }, 'moved' | 'renamed' | 'rewritten'>): Localized {
  const words: readonly Localized[] = [
    ...(moved ? [{ zh: '移动', en: 'moved' }] : []),
    ...(renamed ? [{ zh: '改题', en: 'renamed' }] : []),
    ...(rewritten ? [{ zh: '改写', en: 'rewritten' }] : []),
  ];
  return {
    zh: words.map(({ zh }) => zh).join('、'),
    en: words.map(({ en }) => en).join(', '),
  };
}

function same(text: string): Localized {
  return { zh: text, en: text };
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

const LONGEST_TEXT = 60;

function shorten(text: string): string {
  // Twice as much as is shown, since blanks are collapsed first.
  const characters = Array.from(text.slice(0, LONGEST_TEXT * 2).replaceAll(BLANKS, ' '));
  const isCut = characters.length > LONGEST_TEXT || text.length > LONGEST_TEXT * 2;
  return isCut ? `${characters.slice(0, LONGEST_TEXT - 1).join('')}…` : characters.join('');
}

const BLANKS = /\s+/gu;
