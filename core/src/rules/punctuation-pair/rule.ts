import type { Paragraph, SpeechText } from '../../document/model/document.js';
import { toDocumentOffset, toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule, editsOf, type Finding } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { diagnoseNested, diagnoseStrays, type Diagnosis } from './diagnose.js';
import { findFaultyParagraphs } from './join-paragraphs.js';

export default defineSpeechRule({
  meta: {
    id: 'punctuation-pair',
    title: {
      zh: '引号、书名号、括号成对',
      en: 'Quotation marks, title marks and brackets in pairs',
    },
    category: 'marks',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    const cutOff = findCutOff(speech);
    for (const { index, strays, nested } of findFaultyParagraphs(speech)) {
      const paragraph = speech.paragraphs[index];
      if (!paragraph) continue;
      const { text } = paragraph.facts;
      const own = index === cutOff ? strays.filter(({ opens }) => !opens) : strays;
      for (const diagnosis of diagnoseStrays(text, own)) yield toFinding(paragraph, diagnosis);
      for (const one of nested) yield toFinding(paragraph, diagnoseNested(text, one));
    }
  },
});

/** The index of the last paragraph, if the text is cut off there, as in the preview of a web page. */
function findCutOff({ paragraphs, residue }: SpeechText): number | undefined {
  const left = new Set(residue);
  let last = paragraphs.length - 1;
  while (left.has(last)) last -= 1;
  const { text } = paragraphs[last]?.facts ?? { text: '' };
  const isCut = last > 0 && !/[。！？!?；;：:”’》）)】]$/u.test(text);
  return isCut ? last : undefined;
}

function toFinding(paragraph: Paragraph, { span, message, fixes }: Diagnosis): Finding {
  return {
    span: toDocumentSpan(paragraph, span),
    message,
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: editsOf(fix).map((edit) => ({
          span: toEditSpan(paragraph, edit.span),
          newText: edit.newText,
        })),
      })),
    }),
  };
}

/** The document span of an edit; an insertion has an empty span, which `toDocumentSpan` does not map. */
function toEditSpan(paragraph: Paragraph, span: Span): Span {
  if (span.end > span.start) return toDocumentSpan(paragraph, span);
  const at = toDocumentOffset(paragraph, span.start);
  return { start: at, end: at };
}
