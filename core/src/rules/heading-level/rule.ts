import type { Heading, HeadingLevel, Speech } from '../../document/document.js';
import { markerText, writeMarker } from '../../document/marker-text.js';
import { STANDARD_FORMS } from '../../document/markers.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';

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
    const { text } = speech;
    yield* findSkips(speech, text);
    yield* findInversions(speech, text);
  },
});

/** A level left out on the way down: one finding for each kind of step in a speech, at its first place. */
function* findSkips({ headings }: Speech, text: string): Iterable<Finding> {
  const steps = new Map<string, Heading[]>();
  for (const heading of headings) {
    const parent = headings[heading.parent];
    if (!parent || heading.level <= parent.level + 1 || isFootnote(heading)) continue;
    const step = `${parent.level} ${heading.level}`;
    const known = steps.get(step);
    if (known) known.push(heading);
    else steps.set(step, [heading]);
  }
  for (const skipped of steps.values()) {
    const [first] = skipped;
    const parent = first && headings[first.parent];
    if (parent) yield toSkip(first, parent, skipped, text);
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
  text: string,
): Finding {
  const above = markerText(parent, text);
  const written = markerText(first, text);
  const level = (parent.level + 1) as HeadingLevel; // a parent with a child is above level 5
  const right = writeMarker(STANDARD_FORMS[level], first.marker.ordinal);
  return {
    span: first.markerSpan,
    message: {
      zh: `层次跳级：“${above}”下面直接用“${written}”，应为“${right}”`,
      en: `A level is skipped: "${written}" right under "${above}"; "${right}" comes next`,
    },
    // 一、 straight to 1. is common in short papers.
    ...(parent.level === 1 && first.level === 3 && { severity: 'hint' as const }),
    fixes: [
      {
        title: {
          zh: `改为“${right}”${skipped.length > 1 ? `，同样的 ${skipped.length} 处一并改` : ''}`,
          en: `Write "${right}"${skipped.length > 1 ? `, all ${skipped.length} alike` : ''}`,
        },
        edits: skipped.map(({ marker, markerSpan }) => ({
          span: markerSpan,
          newText: writeMarker(STANDARD_FORMS[level], marker.ordinal),
        })),
        safe: false,
      },
    ],
  };
}

/** （一）（二） between 1. and 2.: the higher-ranking marker stands under the lower one. */
function* findInversions({ headings }: Speech, text: string): Iterable<Finding> {
  for (const [index, heading] of headings.entries()) {
    const above = headings[index - 1];
    if (!above || heading.marker.ordinal !== 1 || heading.level >= above.level) continue;
    if (heading.part !== above.part || !resumes(headings, index, above)) continue;
    if (hasEarlierSibling(headings, index)) continue;
    yield {
      span: heading.markerSpan,
      message: {
        zh: `层次颠倒：“${markerText(above, text)}”下面用了更高一级的“${markerText(heading, text)}”`,
        en: `Levels upside down: "${markerText(heading, text)}" ranks above "${markerText(above, text)}" but stands under it`,
      },
      related: [
        {
          span: above.markerSpan,
          message: { zh: '它的上一级标题', en: 'The heading it stands under' },
        },
      ],
    };
  }
}

/** Whether the lower row goes on behind the higher-ranking one, which makes that one its child. */
function resumes(headings: readonly Heading[], index: number, above: Heading): boolean {
  const level = headings[index]?.level ?? 0;
  for (const later of headings.slice(index + 1)) {
    if (later.level < level) return false;
    if (later.level === above.level) return later.marker.ordinal === above.marker.ordinal + 1;
  }
  return false;
}

/** Whether the row has begun before, so that it is where it belongs and the lower one strays. */
function hasEarlierSibling(headings: readonly Heading[], index: number): boolean {
  const heading = headings[index];
  return headings
    .slice(0, index)
    .some(
      ({ level, parent, part }) =>
        level === heading?.level && parent === heading.parent && part === heading.part,
    );
}
