import { readHoles } from '../../document/placeholders/holes.js';
import { protectedTest } from '../../document/lines/protected-text.js';
import { defineParagraphRule, type Finding, type Fix } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import { readRun, rightMarks } from './right-marks.js';

export default defineParagraphRule({
  meta: {
    id: 'punctuation-repeat',
    title: { zh: '标点不重复', en: 'One mark in one place' },
    category: 'marks',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  concerns: ({ repeats }) => repeats.length > 0,

  *check(facts) {
    if (facts.repeats.length === 0 || facts.role === 'rule' || facts.role === 'pageNumber') return;
    const isProtected = protectedTest(facts.text);
    // ——局长: a dash or dots instead of a name are left to `placeholder-blank`.
    const isLeftOpen = overlapTest(
      [...facts.placeholders, ...readHoles(facts)].map(({ span }) => span),
    );
    for (const start of facts.repeats) {
      if (isProtected(start) || isLeftOpen({ start, end: start + 1 })) continue;
      const run = readRun(facts.text, start);
      const right = rightMarks(facts, run);
      if (right) yield toFinding(facts.text, run, right);
    }
  },
});

function toFinding(text: string, span: Span, right: readonly [string, ...string[]]): Finding {
  const written = text.slice(span.start, span.end);
  const [best] = right;
  return {
    span,
    message: {
      zh: `“${written}”应当写作“${best}”`,
      en: `"${written}" should be "${best}"`,
    },
    fixes: right.map((mark): Fix => ({
      title: { zh: `改为“${mark}”`, en: `Write "${mark}"` },
      edits: [{ span, newText: mark }],
      safe: right.length === 1,
    })),
  };
}
