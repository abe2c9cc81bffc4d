// The words by which leftovers of web pages are known. Sites that pass speeches around use the same few dozen labels, so
// a table (`core/data/reading`) says more than expressions would.
import fillers from '../../../data/reading/boilerplate-fillers.json';
import labels from '../../../data/reading/boilerplate-labels.json';
import lines from '../../../data/reading/boilerplate-lines.json';
import type { ResidueKind } from '../model/signs.js';

export type { ResidueKind } from '../model/signs.js';

/** One of these stands in every cue, and hardly ever in a speech (all together about 1 in 100 characters). */
export const RESIDUE_TRIGGER_SIGNS =
  ">＞›»<&@#$^~{}|[]\\`_【©◆啦您你猜页载链击阅读签词荐趣览辑佚印闭扫码址侵版稿库坛帖博搜热编享藏字图源赞微录币券篇置布库整VwITC：:声客告浏评看站秘汇号登照范相返纠顶踩网档杆+*='";

/** What a line was on its page, and whether the lines after it belong to it. */
export interface ResidueLine {
  readonly kind: ResidueKind;
  readonly reach: 'line' | 'block';
}

/** What may follow the colon of a label. */
export type LabelRest = 'any' | 'empty' | 'count' | 'date' | 'name' | 'site';

/** What a label or a line of its own says about its line. */
export interface LineCue {
  readonly kind: ResidueKind;
  /** `weak`: residue only beside other residue. */
  readonly reach: 'line' | 'block' | 'weak';
  readonly rest: LabelRest;
}

/** One row of a table: what all its words say of their line. */
type Row<Cue> = Cue & { readonly words: readonly string[] };

// JSON has no literal types; `test/repo/reading-data.test.ts` holds the tables to these.
const LABELS = labels as readonly Row<LineCue>[];
const LINES = lines as readonly Row<ResidueLine>[];

/** Words before the first colon of a line, spaces and brackets left out. */
export const RESIDUE_LABELS: ReadonlyMap<string, LineCue> = byWord(LABELS);

/** Lines that are residue as they stand, or begin the list of what else the site has; a colon, brackets and arrows left out. */
export const RESIDUE_LINES: ReadonlyMap<string, ResidueLine> = byWord(LINES);

/** Buttons and crumbs too common to be cues; beside other residue they are residue too. */
export const RESIDUE_FILLERS: ReadonlySet<string> = new Set(fillers.flatMap(({ words }) => words));

function byWord<Cue>(rows: readonly Row<Cue>[]): ReadonlyMap<string, Cue> {
  return new Map(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
}
