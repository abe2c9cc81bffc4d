import type { EnumerationItem, EnumerationSeries, Heading } from '../../document/document.js';
import { groupSiblings } from '../../document/headings.js';
import { isStandardForm, STANDARD_FORMS } from '../../document/markers.js';
import { writeNumeral, type Script } from '../../document/numerals.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-marker',
    title: { zh: '层次序号用规范写法', en: 'Ordinal markers in their standard form' },
    category: 'structure',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check({ halfWidth, headings, series, text }) {
    for (const siblings of groupSiblings(headings)) {
      const forms = new Set(siblings.map(({ marker }) => normalForm(marker.form, halfWidth)));
      const [form] = forms;
      if (forms.size !== 1 || form === undefined || isStandardForm(form)) continue;
      const spots = siblings.map((heading) => toHeadingSpot(heading, text, halfWidth));
      const finding = toFinding(spots);
      if (finding) yield finding;
    }
    for (const one of series) {
      const finding = toFinding(findWrongPauses(one, text));
      if (finding) yield finding;
    }
  },
});

/** A marker as it stands and as it should. */
interface Spot {
  readonly span: Span;
  readonly written: string;
  readonly right: string;
}

/** In a text that is half-width throughout the brackets are that text's one finding, not this rule's. */
function normalForm(form: string, halfWidth: boolean): string {
  return halfWidth ? form.replace('(', '（').replace(')', '）') : form;
}

function toHeadingSpot(
  { marker, level, markerSpan }: Heading,
  text: string,
  halfWidth: boolean,
): Spot {
  const script: Script = marker.script === 'wideDigits' ? 'digits' : marker.script;
  const standard = STANDARD_FORMS[level].replace(/[ND]/u, writeNumeral(marker.ordinal, script));
  const right = halfWidth ? standard.replace('（', '(').replace('）', ')') : standard;
  return { span: markerSpan, written: text.slice(markerSpan.start, markerSpan.end), right };
}

/** 第一、 首先、 其一、 want a comma; 一是， wants nothing. */
function findWrongPauses({ items }: EnumerationSeries, text: string): Spot[] {
  if (items.length < 2) return [];
  return items.flatMap((item) => {
    const written = text.slice(item.markerSpan.start, item.markerSpan.end);
    const right = writeRight(item, written);
    return right === undefined ? [] : [{ span: item.markerSpan, written, right }];
  });
}

function writeRight({ marker: { family } }: EnumerationItem, written: string): string | undefined {
  const word = written.slice(0, -1);
  if (family === '是' || family === '要') return /[，,、]$/u.test(written) ? word : undefined;
  return written.endsWith('、') ? `${word}，` : undefined;
}

function toFinding(spots: readonly Spot[]): Finding | undefined {
  const [first, ...others] = spots;
  if (!first) return undefined;
  const edits: TextEdit[] = spots.map(({ span, right }) => ({ span, newText: right }));
  return {
    span: first.span,
    message: {
      zh: `序号“${first.written}”不规范，应写作“${first.right}”`,
      en: `"${first.written}" is no standard marker; write "${first.right}"`,
    },
    fixes: [
      {
        title: {
          zh:
            spots.length > 1
              ? `同级 ${spots.length} 处都改为“${first.right}”的写法`
              : `改为“${first.right}”`,
          en:
            spots.length > 1
              ? `Write all ${spots.length} like "${first.right}"`
              : `Write "${first.right}"`,
        },
        edits,
        safe: true,
      },
    ],
    related: others.map(({ span, written }) => ({
      span,
      message: { zh: `同样的写法：${written}`, en: `Written alike: ${written}` },
    })),
  };
}
