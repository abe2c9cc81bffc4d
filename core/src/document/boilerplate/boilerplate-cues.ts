// The words that identify leftovers of web pages. Sites with copied speeches use the same few dozen labels, so that tables
// (`core/data/reading`) find more than regular expressions would.
import fillers from '../../../data/reading/boilerplate-fillers.json';
import labels from '../../../data/reading/boilerplate-labels.json';
import lines from '../../../data/reading/boilerplate-lines.json';
import type { ResidueKind } from '../model/signs.js';

export type { ResidueKind } from '../model/signs.js';

/** Every cue contains one of these, which are rare in speeches (all together about 1 in 100 characters). */
export const RESIDUE_TRIGGER_SIGNS =
  ">＞›»<&@#$^~{}|[]\\`_【©◆啦您你猜页载链击阅读签词荐趣览辑佚印闭扫码址侵版稿库坛帖博搜热编享藏字图源赞微录币券篇置布库整VwITC：:声客告浏评看站秘汇号登照范相返纠顶踩网档杆料∨∧▼▲⌄﹀︿+*='";

/** What a line was on its page, and whether the lines after it belong to the same block. */
export interface ResidueLine {
  readonly kind: ResidueKind;
  readonly reach: 'line' | 'block';
}

/** What has to follow the colon of a label. */
export type LabelRest = 'any' | 'empty' | 'count' | 'date' | 'name' | 'site';

/** What a label, or a whole line, implies for its line. */
export interface LineCue {
  readonly kind: ResidueKind;
  /** `weak`: residue only next to other residue. */
  readonly reach: 'line' | 'block' | 'weak';
  readonly rest: LabelRest;
}

/** One row of a table: a cue and the words that have it. */
type Row<Cue> = Cue & { readonly words: readonly string[] };

// JSON has no literal types; `test/repo/reading-data.test.ts` checks the values against these types.
const LABELS = labels as readonly Row<LineCue>[];
const LINES = lines as readonly Row<ResidueLine>[];

/** Cues by the words before the first colon of a line, without spaces and brackets. */
export const RESIDUE_LABELS: ReadonlyMap<string, LineCue> = byWord(LABELS);

/** Whole lines that are residue, or that begin a list of links; without colons, brackets and arrows around them. */
export const RESIDUE_LINES: ReadonlyMap<string, ResidueLine> = byWord(LINES);

/** Buttons and breadcrumbs too common to be cues; residue only next to other residue. */
export const RESIDUE_FILLERS: ReadonlySet<string> = new Set(fillers.flatMap(({ words }) => words));

function byWord<Cue>(rows: readonly Row<Cue>[]): ReadonlyMap<string, Cue> {
  return new Map(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
}
