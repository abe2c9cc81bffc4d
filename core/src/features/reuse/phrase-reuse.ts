import type { Localized } from '../../rule/localized.js';
import type { Span } from '../../text/span.js';
import type { Reuse, ReusedDraft, ReusedPassage } from './find-reuse.js';
import type { IndexedPlace } from './reuse-index.js';

/** A hint at a span of the draft, with the related places in older drafts. */
export interface ReuseHint {
  readonly span: Span;
  readonly message: Localized;
  readonly places: readonly IndexedPlace[];
}

/** The hints for all reuse, versions first; `nameOf` gives the file name of a draft of the index. */
export function phraseReuse(
  { passages, versions }: Reuse,
  nameOf: (draft: number) => string,
): readonly ReuseHint[] {
  return [
    ...versions.map((version) => ({
      span: version.span,
      message: phraseVersion(version, nameOf(version.draft)),
      places: [{ draft: version.draft, line: 1 }],
    })),
    ...passages.flatMap((passage) => {
      const { span, places } = passage;
      const [first] = places;
      if (!first) return [];
      const place = { name: nameOf(first.draft), line: first.line };
      return [{ span, message: phrasePassage(passage, place), places }];
    }),
  ];
}

/** A place in a draft of the index, by file name. */
export interface NamedPlace {
  /** The name of the file. */
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The message for a passage; `place` is the first of its places. */
export function phrasePassage(
  { sentences, places }: ReusedPassage,
  { name, line }: NamedPlace,
): Localized {
  const many = sentences > 1 ? `这 ${sentences} 句` : '这句话';
  const more = places.length > 1 ? `等 ${places.length} 篇` : '';
  return {
    zh: `${many}与自有文稿“${name}”第 ${line} 行${more}一字不差，换成今年的情况和说法`,
    en: `${sentences > 1 ? `These ${sentences} sentences stand` : 'This sentence stands'} word for word in “${name}”, line ${line}${places.length > 1 ? `, one of ${places.length} drafts` : ''}; write what is new this time`,
  };
}

/** The message for a version. */
export function phraseVersion({ sentences, total }: ReusedDraft, name: string): Localized {
  return {
    zh: `这篇有 ${total} 个长句，${sentences} 句与自有文稿“${name}”一字不差；不是同一稿的，请改写`,
    en: `${sentences} of the ${total} long sentences stand word for word in “${name}”; rewrite them unless it is a version of this draft`,
  };
}

/** The label of a place in the list of related places. */
export function phrasePlace({ name, line }: NamedPlace): Localized {
  return { zh: `${name} 第 ${line} 行`, en: `${name}, line ${line}` };
}
