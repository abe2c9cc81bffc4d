import type { Heading } from '../../document/model/document.js';
import { groupSiblings } from '../../document/headings/headings.js';
import {
  markerText,
  sameForm,
  withWideBrackets,
  writeMarker,
} from '../../document/headings/marker-text.js';
import { isStandardForm } from '../../document/headings/markers.js';
import { isStrayForm } from '../../document/headings/stray-headings.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-style',
    title: { zh: '同级标题的序号写法一致', en: 'Sibling headings share one form of marker' },
    category: 'structure',
    severity: 'warning',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check({ halfWidth, headings, text }) {
    for (const siblings of groupSiblings(headings)) {
      const form = findForm(siblings);
      if (form === undefined) continue;
      for (const [index, heading] of siblings.entries()) {
        const own = sameForm(heading.marker.form);
        // In a text that is half-width throughout, half-width brackets are left to `punctuation-width`.
        const isRight = halfWidth ? withWideBrackets(own) === withWideBrackets(form) : own === form;
        if (isRight) continue;
        // In 一、二、（三） the last may also belong to another row whose first two headings are lost.
        const safe = !isStray(heading) || isFollowedInOrder(heading, siblings[index + 1]);
        yield toFinding(heading, { form, safe }, siblings, text);
      }
    }
  },
});

/**
 * The most frequent form among the siblings, on a tie the standard one. Forms that differ only in the width of their
 * brackets count together and give the full-width one, since `punctuation-width` would write no other.
 *
 * @returns `undefined` where all siblings have the same form.
 */
function findForm(siblings: readonly Heading[]): string | undefined {
  const forms = new Set(siblings.map(({ marker }) => sameForm(marker.form)));
  if (forms.size < 2) return undefined;
  const counts = new Map<string, number>();
  for (const { marker } of siblings) {
    const form = withWideBrackets(sameForm(marker.form));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [[most] = []] = [...counts].sort(
    ([a, n], [b, m]) => m - n || Number(isStandardForm(b)) - Number(isStandardForm(a)),
  );
  if (most === undefined || forms.has(most)) return most;
  return [...forms].find((form) => withWideBrackets(form) === most);
}

function toFinding(
  heading: Heading,
  { form, safe }: { readonly form: string; readonly safe: boolean },
  siblings: readonly Heading[],
  text: string,
): Finding {
  const written = markerText(heading, text);
  const right = writeMarker(form, heading.marker.ordinal);
  const model = siblings.find(({ marker }) => sameForm(marker.form) === form);
  return {
    span: heading.markerSpan,
    message: {
      zh: `同级标题的序号写法不一：这里是“${written}”，其他是“${model ? markerText(model, text) : right}”`,
      en: `Sibling headings differ: "${written}" here, "${model ? markerText(model, text) : right}" elsewhere`,
    },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Write "${right}"` },
        edits: [{ span: heading.markerSpan, newText: right }],
        safe,
      },
    ],
    ...(model && {
      related: [
        {
          span: model.markerSpan,
          message: { zh: '同级的写法', en: 'How its siblings are written' },
        },
      ],
    }),
  };
}

/** Whether the marker belongs to another level or to no heading form, so that only its position makes it a sibling. */
function isStray({ marker, level }: Heading): boolean {
  return marker.level !== level || isStrayForm(marker.form);
}

/** Whether the next sibling has the next number. */
function isFollowedInOrder({ marker }: Heading, next: Heading | undefined): boolean {
  return next?.marker.ordinal === marker.ordinal + 1;
}
