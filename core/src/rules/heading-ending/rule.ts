import type { Heading, SpeechText } from '../../document/model/document.js';
import { findSeam } from '../../document/headings/heading-seam.js';
import { groupSiblings } from '../../document/headings/headings.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';

const STOPS = '。；;';

export default defineSpeechRule({
  meta: {
    id: 'heading-ending',
    title: {
      zh: '独立成行的标题不用句号、分号结尾',
      en: 'A heading on its own line ends without a stop',
    },
    category: 'structure',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check(speech) {
    const { headings } = speech;
    for (const siblings of groupSiblings(headings)) {
      if (!siblings.every(isTitle)) continue;
      const stopped = siblings.filter(
        (heading) => endsInStop(speech, heading) && !findSeam(speech, heading),
      );
      if (stopped.length === 0) continue;
      const allStopped = stopped.length === siblings.length;
      // A lone heading has no sibling to differ from, so its stop does not matter.
      if (allStopped && siblings.length < 2) continue;
      if (allStopped) yield toFinding(speech, stopped);
      else if (stopped.length * 2 <= siblings.length) {
        for (const heading of stopped) yield toFinding(speech, [heading]);
      }
    }
  },
});

/** A heading has text below it. A numbered sentence without any is an item, and its stop is right. */
function isTitle({ form, hasBody }: Heading): boolean {
  return form === 'standalone' && hasBody;
}

function endsInStop({ text }: SpeechText, { span }: Heading): boolean {
  return STOPS.includes(text.charAt(span.end - 1));
}

function toFinding({ text }: SpeechText, headings: readonly Heading[]): Finding {
  const stops = headings.map(({ span }) => ({ start: span.end - 1, end: span.end }));
  const [first = { start: 0, end: 0 }, ...others] = stops;
  const sign = text.slice(first.start, first.end);
  const all = stops.length > 1;
  return {
    span: first,
    message: all
      ? {
          zh: `独立成行的标题末尾不用“${sign}”，这一级 ${stops.length} 个标题都有`,
          en: `Headings on lines of their own end without "${sign}"; all ${stops.length} of this level have one`,
        }
      : {
          zh: `独立成行的标题末尾不用“${sign}”，同级标题没有`,
          en: `A heading on its own line ends without "${sign}"; its siblings have none`,
        },
    fixes: [
      {
        title: {
          zh: all ? '删去这一级标题末尾的标点' : `删去“${sign}”`,
          en: all ? 'Delete them all' : `Delete "${sign}"`,
        },
        edits: stops.map((span) => ({ span, newText: '' })),
        safe: true,
      },
    ],
    related: others.map((span) => ({ span, message: { zh: '这里也是', en: 'Here too' } })),
  };
}
