import type { Paragraph, ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { protectedTest } from '../../document/lines/protected-text.js';
import { defineQuery } from '../../engine/queries.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { FigureFault, Habit } from './figure-fault.js';
import { findFigureFault } from './figures.js';
import { findRangeFault } from './ranges.js';
import { findSplitFigures } from './split-figures.js';
import { findWideFigures, toHalfWidth, type WideFigures, type WideText } from './wide-figures.js';

const NONE: readonly FigureFault[] = [];

/** The faults of the numbers of a paragraph, cached per paragraph. */
const findFaults = defineQuery('faults of figures', 'paragraph', (facts: ParagraphFacts) => {
  const { text, figures, rangeDashes } = facts;
  if (figures.length === 0 && rangeDashes.length === 0) return NONE;
  let faults: FigureFault[] | undefined;
  for (const dash of rangeDashes) {
    const fault = findRangeFault(text, dash);
    if (fault) (faults ??= []).push(fault);
  }
  for (const at of figures) {
    const fault = findFigureFault(text, at);
    if (fault) (faults ??= []).push(fault);
  }
  if (figures.length > 1) {
    for (const fault of findSplitFigures(text)) (faults ??= []).push(fault);
  }
  if (!faults) return NONE;
  const isProtected = protectedTest(text);
  return faults.filter(({ span }) => !isProtected(span.start));
});

export default defineSpeechRule({
  meta: {
    id: 'number-format',
    title: { zh: '数字写法规范', en: 'Numbers in their standard form' },
    category: 'marks',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check(speech) {
    const faults = speech.paragraphs.map(({ facts }) => findFaults(facts));
    const { paragraphs, throughout } = findWideOutside(speech, faults);
    if (throughout) yield toWideFinding(speech, paragraphs, true);
    else for (const one of paragraphs) if (one.hasDigits) yield toWideFinding(speech, [one], false);
    const habits = new Set<Habit>();
    for (const habit of HABITS) {
      const edits = editsOf(speech, faults, habit);
      if (edits.length <= MOST_SINGLE) continue;
      habits.add(habit);
      yield toHabitFinding(habit, edits);
    }
    for (const [index, paragraph] of speech.paragraphs.entries()) {
      for (const fault of faults[index] ?? NONE) {
        if (fault.habit && habits.has(fault.habit)) continue;
        yield toFinding(paragraph, fault);
      }
    }
  },
});

/** More numbers with the same habit than this become one finding. */
const MOST_SINGLE = 3;
const HABITS: readonly Habit[] = ['zero', 'comma'];

/** The edits that mend every number of a speech with the habit. */
function editsOf(
  { paragraphs }: SpeechText,
  faults: readonly (readonly FigureFault[])[],
  wanted: Habit,
): readonly TextEdit[] {
  return paragraphs.flatMap((paragraph, index) =>
    (faults[index] ?? NONE)
      .filter(({ habit }) => habit === wanted)
      .map(({ span, right = '' }) => ({ span: toDocumentSpan(paragraph, span), newText: right })),
  );
}

function toHabitFinding(habit: Habit, edits: readonly TextEdit[]): Finding {
  const isZero = habit === 'zero';
  return {
    span: edits[0]?.span ?? { start: 0, end: 0 },
    message: isZero
      ? {
          zh: `汉字数字里的零应当写作“〇”，全文共 ${edits.length} 处`,
          en: `A zero among Chinese figures is 〇; places in the text: ${edits.length}`,
        }
      : {
          zh: `千分撇应当用半角“,”，全文共 ${edits.length} 处`,
          en: `The comma between thousands is a half-width one; places in the text: ${edits.length}`,
        },
    fixes: [
      {
        title: isZero
          ? { zh: '全文改为“〇”', en: 'Write 〇 throughout' }
          : { zh: '全文改为“,”', en: 'Write a half-width comma throughout' },
        edits,
        safe: isZero,
      },
    ],
  };
}

/** The full-width numbers outside other faults: the fix of 85-90％ already covers its ％. */
function findWideOutside(
  speech: SpeechText,
  faults: readonly (readonly FigureFault[])[],
): WideText {
  const { paragraphs, throughout } = findWideFigures(speech);
  const left = paragraphs.flatMap((one): WideFigures[] => {
    const isFault = overlapTest((faults[one.paragraph] ?? NONE).map(({ span }) => span));
    const spans = one.spans.filter((span) => !isFault(span));
    return spans.length === 0 ? [] : [{ ...one, spans }];
  });
  return { paragraphs: left, throughout: throughout && left.length > 0 };
}

function toFinding(paragraph: Paragraph, fault: FigureFault): Finding {
  const { message, right, sure, severity } = fault;
  const span = toDocumentSpan(paragraph, fault.span);
  return {
    span,
    message,
    ...(severity && { severity }),
    ...(right !== undefined && {
      fixes: [
        {
          title: { zh: `改为“${right}”`, en: `Write "${right}"` },
          edits: [{ span, newText: right }],
          safe: sure ?? false,
        },
      ],
    }),
  };
}

function toWideFinding(
  { paragraphs }: SpeechText,
  wide: readonly WideFigures[],
  throughout: boolean,
): Finding {
  const edits = wide.flatMap(({ paragraph, spans }): TextEdit[] => {
    const place = paragraphs[paragraph];
    if (!place) return [];
    return spans.map((span) => ({
      span: toDocumentSpan(place, span),
      newText: toHalfWidth(place.facts.text.slice(span.start, span.end)),
    }));
  });
  return {
    span: edits[0]?.span ?? { start: 0, end: 0 },
    message: throughout
      ? {
          zh: `全文用的是全角数字或“％”，共 ${edits.length} 处，应当用半角`,
          en: `Full-width digits or ％ throughout, ${edits.length} of them; write them half-width`,
        }
      : {
          zh: '数字和百分号应当用半角',
          en: 'Full-width digits or ％: write them half-width',
        },
    fixes: [
      {
        title: throughout
          ? { zh: '全文改用半角数字', en: 'Write all digits half-width' }
          : { zh: '改用半角数字', en: 'Write half-width digits' },
        edits,
        safe: true,
      },
    ],
  };
}
