import type { Heading, SpeechText } from '../../document/document.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-merged',
    title: { zh: '标题与正文分开', en: 'A heading is set off from its body' },
    category: 'structure',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    const { headings } = speech;
    for (const heading of headings) {
      const seam = findSeam(speech, heading);
      if (seam !== undefined) yield toFinding(speech, heading, seam);
    }
  },
});

/** A title and its body together, before the first stop, are longer than any title. */
const SHORTEST = 36;
/** A title has at least this many characters before its body can begin. */
const SHORTEST_TITLE = 6;
/**
 * Words that open a body and, glued to a title without a mark between, show the seam:
 * …胜利收官|2020年是…  …新征程|市五届五次党代会…  …工作成效|近年来，…
 */
const OPENER =
  /(?<=[\p{Script=Han}”）)])(?:(?:19|20)\d{2}年(?:是|以来|来|，|,|全|我|在|\d)|[省市县区州][一二三四五六七八九十]{1,3}届|近年来|近几年来?|一年来|过去一年|过去的一年|今年以来|去年以来|今年是|当前，|当前,|目前，|目前,|同志们，|同志们,|各位代表)/gu;

/** Where the body begins inside a fused heading, in UTF-16 offsets of the document; `undefined` where none is certain. */
function findSeam({ paragraphs, text }: SpeechText, heading: Heading): number | undefined {
  if (heading.level > 2 || heading.form !== 'runIn') return undefined;
  if (heading.span.end - heading.span.start < SHORTEST) return undefined;
  const paragraph = paragraphs[heading.paragraph];
  if (!paragraph || paragraph.gaps.length > 0) return undefined;
  const from = heading.markerSpan.end;
  for (const { index } of text.slice(from, heading.span.end).matchAll(OPENER)) {
    const title = text.slice(from, from + index);
    // A year inside the title belongs to it: 圆满完成2020年任务, 在2021年.
    if (index >= SHORTEST_TITLE && !/[在从自到于至和与及对把的为成]$/u.test(title))
      return from + index;
  }
  return undefined;
}

function toFinding({ text }: SpeechText, heading: Heading, seam: number): Finding {
  const behind = text.slice(seam, seam + 5);
  return {
    span: { start: heading.span.start, end: seam + 5 },
    message: {
      zh: `标题与正文连在一起，正文似从“${behind}”开始`,
      en: `Heading and body run together; the body seems to begin at "${behind}"`,
    },
    fixes: [
      {
        title: { zh: `在“${behind}”前另起一段`, en: `Start a paragraph at "${behind}"` },
        edits: [{ span: { start: seam, end: seam }, newText: '\n' }],
        safe: false,
      },
    ],
  };
}
