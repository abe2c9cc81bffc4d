import type { Heading, Paragraph, SpeechText } from '../../document/model/document.js';
import { findHeadingRuns, type HeadingRun } from '../../document/headings/heading-runs.js';
import { markerText, numeralSpanOf, writeMarker } from '../../document/headings/marker-text.js';
import { readMarker } from '../../document/headings/markers.js';
import { writeNumeral } from '../../text/numerals.js';
import {
  findSequenceErrors,
  type SequenceError,
  type SequenceFlaw,
} from '../../document/headings/ordinal-sequence.js';
import { findBareHeading } from './bare-heading.js';
import { defineSpeechRule, type Finding, type Fix, type Localized } from '../../rule/rule.js';
import type { TextEdit } from '../../text/text-edit.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-sequence',
    title: { zh: '同级标题的序号连续', en: 'Sibling headings count up without a gap' },
    category: 'structure',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    const { text } = speech;
    for (const run of findHeadingRuns(speech)) {
      if (isUnjudgeable(run)) continue;
      const ordinals = run.headings.map(({ marker }) => marker.ordinal);
      for (const error of findSequenceErrors(ordinals)) {
        const bare = findBareHeading(run, error, speech);
        const finding = bare ? toBareFinding(run, error, bare, text) : toFinding(run, error, text);
        if (finding && !isGlued(run, error, speech) && !isHiddenByResidue(run, error, speech))
          yield finding;
      }
    }
  },
});

/** A single heading may be an excerpt; a run in which every number is 一 uses it as a bullet. */
function isUnjudgeable({ headings }: HeadingRun): boolean {
  return headings.length < 2 || headings.every(({ marker }) => marker.ordinal === 1);
}

/** 注：1、… and below it 2、…: the first item exists inside the paragraph right above. */
function isGlued(
  { headings: [opening] }: HeadingRun,
  { flaw, expected }: SequenceError,
  { paragraphs }: SpeechText,
): boolean {
  if (flaw !== 'start' || !opening) return false;
  const above = paragraphs[opening.paragraph - 1]?.facts.inlineMarkers ?? [];
  return above.some(({ form, ordinal }) => form === opening.marker.form && ordinal === expected);
}

/** …成绩查询2、交接班…: residue of a web page before the number hides the heading that seems to be missing. */
function isHiddenByResidue(
  { headings }: HeadingRun,
  { flaw, index, expected }: SequenceError,
  { paragraphs }: SpeechText,
): boolean {
  const [before, heading] = [headings[index - 1], headings[index]];
  if (flaw !== 'gap' || !before || !heading) return false;
  return paragraphs.slice(before.paragraph + 1, heading.paragraph).some(({ facts }) =>
    facts.residue.some(({ span }) => {
      const marker = span.start === 0 ? readMarker(facts.text, span.end) : undefined;
      return marker?.form === heading.marker.form && marker.ordinal === expected;
    }),
  );
}

function toFinding(run: HeadingRun, error: SequenceError, text: string): Finding | undefined {
  const heading = run.headings[error.index];
  if (!heading) return undefined;
  const written = markerText(heading, text);
  const before = run.headings[error.index - 1];
  return {
    span: heading.markerSpan,
    message: describe(error.flaw, written, writeMarker(heading.marker.form, error.expected)),
    fixes: [renumber(run, error, text)],
    ...(before && {
      related: [
        {
          span: before.span,
          message: { zh: `前一个标题：${before.title}`, en: `The heading before: ${before.title}` },
        },
      ],
    }),
  };
}

/** The finding for a line without a number in the place of the missing heading. */
function toBareFinding(
  run: HeadingRun,
  error: SequenceError,
  line: Paragraph,
  text: string,
): Finding | undefined {
  const heading = run.headings[error.index];
  if (!heading) return undefined;
  const marker = writeMarker(heading.marker.form, error.expected);
  const before = run.headings[error.index - 1];
  return {
    span: { start: line.start, end: line.end },
    message: {
      zh: `这一行像是漏了序号的标题，序号应为“${marker}”`,
      en: `This line seems to be a heading that lost its number "${marker}"`,
    },
    fixes: [
      {
        title: { zh: `补上序号“${marker}”`, en: `Insert "${marker}"` },
        edits: [{ span: { start: line.start, end: line.start }, newText: marker }],
        safe: false,
      },
      renumber(run, error, text),
    ],
    ...(before && {
      related: [
        {
          span: before.span,
          message: { zh: `前一个标题：${before.title}`, en: `The heading before: ${before.title}` },
        },
      ],
    }),
  };
}

function describe(flaw: SequenceFlaw, written: string, expected: string): Localized {
  switch (flaw) {
    case 'start':
      return {
        zh: `同级标题没有从头编号：“${written}”应为“${expected}”`,
        en: `These headings do not start at one: "${written}" should be "${expected}"`,
      };
    case 'gap':
      return {
        zh: `标题序号跳号：“${written}”应为“${expected}”，或者中间漏了一部分`,
        en: `The numbering skips: "${written}" should be "${expected}", or a part is missing`,
      };
    case 'repeat':
      return {
        zh: `标题序号重复：第二个“${written}”应为“${expected}”`,
        en: `The number is repeated: the second "${written}" should be "${expected}"`,
      };
    case 'back':
      return {
        zh: `标题序号倒退：“${written}”应为“${expected}”`,
        en: `The numbering goes back: "${written}" should be "${expected}"`,
      };
  }
}

function renumber({ headings }: HeadingRun, { index, expected }: SequenceError, text: string): Fix {
  const opening = headings[index];
  const target = opening ? writeMarker(opening.marker.form, expected) : '';
  return {
    title: {
      zh: `从这里起重新编号（改为“${target}”）`,
      en: `Renumber from here ("${target}")`,
    },
    edits: () =>
      headings.slice(index).flatMap((heading, step) => toEdit(heading, expected + step, text)),
    safe: false,
  };
}

function toEdit(heading: Heading, ordinal: number, text: string): TextEdit[] {
  const { marker } = heading;
  if (marker.ordinal === ordinal) return [];
  return [{ span: numeralSpanOf(heading, text), newText: writeNumeral(ordinal, marker.script) }];
}
