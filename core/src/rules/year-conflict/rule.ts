import { findSpeechDate } from '../../document/dates/document-date.js';
import { NO_EVENTS } from '../../lexicon/dated-events.js';
import { defineRule } from '../../rule/rule.js';
import { findContradictions, findConflicts, findSlips } from './compare.js';
import { presentOf } from './present.js';
import { findStatements } from './statements.js';

export default defineRule({
  meta: {
    id: 'year-conflict',
    title: { zh: '年份前后一致', en: 'Years agree with the date and each other' },
    category: 'timeliness',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(document, _options, { datedEvents = NO_EVENTS }) {
    for (const place of document.places) {
      const { speech, first } = place;
      const statements = findStatements(speech, datedEvents);
      if (statements.length === 0) continue;
      const placed = statements.flatMap(({ statement, index }) => {
        const paragraph = document.paragraphs[first + index];
        return paragraph ? { statement, paragraph } : [];
      });
      const date = findSpeechDate(document, place);
      yield* findSlips(placed, date?.year);
      if (date) yield* findConflicts(placed, presentOf(speech, date));
      else yield* findContradictions(placed);
    }
  },
});
