import type { Heading, HeadingLevel, SpeechText } from '../../document/model/document.js';
import { markerText, standardForm, writeMarker } from '../../document/headings/marker-text.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { addToList } from '../../text/list-map.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-level',
    title: { zh: '标题层次逐级往下', en: 'Headings step down one level at a time' },
    category: 'structure',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    const { headings } = speech;
    const inversions = findInversions(headings);
    const parentsOfInversions = new Set(inversions.map(({ root }) => root.parent));
    yield* findSkips(speech, parentsOfInversions);
    for (const inversion of inversions) yield toInversion(inversion, speech);
  },
});

/**
 * Skipped levels: one finding for each pair of levels in a speech, at its first occurrence. Headings whose parent has
 * inverted levels are left to the inversion finding.
 */
function* findSkips(
  speech: SpeechText,
  parentsOfInversions: ReadonlySet<number>,
): Iterable<Finding> {
  const { headings } = speech;
  const steps = new Map<string, Heading[]>();
  for (const heading of headings) {
    const parent = headings[heading.parent];
    if (!parent || heading.level <= parent.level + 1 || isFootnote(heading)) continue;
    if (parentsOfInversions.has(heading.parent)) continue;
    addToList(steps, `${parent.level} ${heading.level}`, heading);
  }
  for (const skipped of steps.values()) {
    const [first] = skipped;
    const parent = first && headings[first.parent];
    if (parent) yield toSkip(first, parent, skipped, speech);
  }
}

/** ① 《列宁全集》第三卷，第5页 */
function isFootnote({ level, title }: Heading): boolean {
  return level === 5 && /《|第\s?\d+\s?页/u.test(title);
}

function toSkip(
  first: Heading,
  parent: Heading,
  skipped: readonly Heading[],
  { text, halfWidth }: SpeechText,
): Finding {
  const above = markerText(parent, text);
  const written = markerText(first, text);
  const level = (parent.level + 1) as HeadingLevel; // a parent with a child is above level 5
  const right = writeMarker(standardForm(level, halfWidth), first.marker.ordinal);
  return {
    span: first.markerSpan,
    message: {
      zh: `层次跳级：“${above}”下面直接用“${written}”，应为“${right}”`,
      en: `A level is skipped: "${written}" right under "${above}"; "${right}" comes next`,
    },
    // Going from 一、 directly to 1. is common in short papers.
    ...(parent.level === 1 && first.level === 3 && { severity: 'hint' as const }),
    fixes: [
      {
        title: {
          zh: `改为“${right}”${skipped.length > 1 ? `，同样的 ${skipped.length} 处一并改` : ''}`,
          en: `Write "${right}"${skipped.length > 1 ? `, all ${skipped.length} alike` : ''}`,
        },
        edits: skipped.map(({ marker, markerSpan }) => ({
          span: markerSpan,
          newText: writeMarker(standardForm(level, halfWidth), marker.ordinal),
        })),
        safe: false,
      },
    ],
  };
}

/** （一）（二） between 1. and 2.: the siblings of the higher level stand under a heading of the lower one. */
interface Inversion {
  readonly above: Heading;
  readonly root: Heading;
  /** The siblings that are nested too deep, `root` first. */
  readonly row: readonly Heading[];
}

function findInversions(headings: readonly Heading[]): readonly Inversion[] {
  const firstOfRow = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const row = rowOf(heading);
    if (!firstOfRow.has(row)) firstOfRow.set(row, index);
  }
  return headings.flatMap((root, index) => {
    const above = headings[index - 1];
    if (!above || root.marker.ordinal !== 1 || root.level >= above.level) return [];
    // Where the row began earlier, its place is right and the heading of the lower level is the misplaced one.
    if (root.part !== above.part || (firstOfRow.get(rowOf(root)) ?? index) < index) return [];
    const row = findRow(headings, index, above);
    return row ? [{ above, root, row }] : [];
  });
}

/**
 * The siblings from `index` on, up to the heading that continues the numbering of `above`, which proves that they are
 * children of `above`.
 *
 * @returns `undefined` where no heading continues it.
 */
function findRow(
  headings: readonly Heading[],
  index: number,
  above: Heading,
): readonly Heading[] | undefined {
  const level = headings[index]?.level ?? 0;
  const row: Heading[] = [];
  for (let at = index; at < headings.length; at += 1) {
    const later = headings[at];
    if (!later || later.level < level) return undefined;
    if (later.level === level) row.push(later);
    if (later.level === above.level) {
      return later.marker.ordinal === above.marker.ordinal + 1 ? row : undefined;
    }
  }
  return undefined;
}

function toInversion({ above, root, row }: Inversion, { text, halfWidth }: SpeechText): Finding {
  const written = markerText(root, text);
  const upper = markerText(above, text);
  const level = Math.min(above.level + 1, 5) as HeadingLevel; // never above 5
  const right = writeMarker(standardForm(level, halfWidth), root.marker.ordinal);
  return {
    span: root.markerSpan,
    message: {
      zh: `层次颠倒：“${upper}”下面用了更高一级的“${written}”，应为“${right}”`,
      en: `Levels upside down: "${written}" ranks above "${upper}" but stands under it; "${right}" comes next`,
    },
    fixes: [
      {
        title: {
          zh: `改为“${right}”${row.length > 1 ? `，这一层 ${row.length} 处一并改` : ''}`,
          en: `Write "${right}"${row.length > 1 ? `, all ${row.length} of the row` : ''}`,
        },
        edits: row.map(({ marker, markerSpan }) => ({
          span: markerSpan,
          newText: writeMarker(standardForm(level, halfWidth), marker.ordinal),
        })),
        safe: false,
      },
    ],
    related: [
      {
        span: above.markerSpan,
        message: { zh: '它的上一级标题', en: 'The heading it stands under' },
      },
    ],
  };
}

/** The key that the headings of a row share. */
function rowOf({ level, parent, part }: Heading): string {
  return `${level} ${parent} ${part}`;
}
