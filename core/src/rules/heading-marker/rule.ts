import type { EnumerationItem, EnumerationSeries, Heading } from '../../document/model/document.js';
import { groupSiblings } from '../../document/headings/headings.js';
import { pauseOf, wordOf } from '../../document/enumerations/item-text.js';
import {
  markerText,
  solidText,
  standardForm,
  withWideBrackets,
} from '../../document/headings/marker-text.js';
import { isStandardForm } from '../../document/headings/markers.js';
import { writeNumeral, type Script } from '../../text/numerals.js';
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
    const habits = new Map<string, Spot[]>();
    for (const siblings of groupSiblings(headings)) {
      const forms = new Set(siblings.map(({ marker }) => normalForm(marker.form, halfWidth)));
      const [form] = forms;
      if (forms.size !== 1 || form === undefined || isStandardForm(form)) continue;
      const spots = siblings.map((heading) => toHeadingSpot(heading, text, halfWidth));
      addTo(habits, `${siblings[0]?.level} ${form}`, spots);
    }
    for (const one of series) {
      addTo(habits, one.family, findWrongPauses(one, text, halfWidth));
    }
    // The same wrong form in several places is one finding.
    for (const spots of habits.values()) {
      const finding = toFinding(spots.sort((a, b) => a.span.start - b.span.start));
      if (finding) yield finding;
    }
  },
});

/** A marker as written and as it should be. */
interface Spot {
  readonly span: Span;
  readonly written: string;
  readonly right: string;
}

function addTo(habits: Map<string, Spot[]>, key: string, spots: readonly Spot[]): void {
  const known = habits.get(key);
  if (!known) habits.set(key, [...spots]);
  else for (const spot of spots) known.push(spot);
}

/** In a text that is half-width throughout, half-width brackets are left to `punctuation-width`. */
function normalForm(form: string, halfWidth: boolean): string {
  return halfWidth ? withWideBrackets(form) : form;
}

function toHeadingSpot(heading: Heading, text: string, halfWidth: boolean): Spot {
  const { marker, level, markerSpan } = heading;
  const script: Script = marker.script === 'wideDigits' ? 'digits' : marker.script;
  const numeral = writeNumeral(marker.ordinal, script);
  const right = standardForm(level, halfWidth).replace(/[ND]/u, numeral);
  return { span: markerSpan, written: markerText(heading, text), right };
}

/** 第一、 首先、 其一、 should end with a comma, 一是， without any mark. */
function findWrongPauses({ items }: EnumerationSeries, text: string, halfWidth: boolean): Spot[] {
  if (items.length < 2) return [];
  return items.flatMap((item) => {
    const right = correctMarker(item, text, halfWidth ? ',' : '，');
    const written = solidText(text, item.markerSpan);
    return right === undefined ? [] : [{ span: item.markerSpan, written, right }];
  });
}

/** @returns The corrected marker; `undefined` where it is right. */
function correctMarker(item: EnumerationItem, text: string, comma: string): string | undefined {
  const { family } = item.marker;
  const pause = pauseOf(item, text);
  if (family === '是' || family === '要') {
    return pause !== '' && '，,、'.includes(pause) ? wordOf(item, text) : undefined;
  }
  return pause === '、' ? wordOf(item, text) + comma : undefined;
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
