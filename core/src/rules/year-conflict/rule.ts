import { findSpeechDate } from '../../document/date.js';
import { defineRule } from '../../rule/rule.js';
import { findContradictions, findConflicts, findSlips, type Placed } from './compare.js';
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

  *check(document) {
    for (const place of document.places) {
      const { speech, first } = place;
      const placed: Placed[] = [];
      for (const [index, { facts }] of speech.paragraphs.entries()) {
        const paragraph = document.paragraphs[first + index];
        const statements = findStatements(facts);
        if (statements.length === 0 || !paragraph || speech.residue.includes(index)) continue;
        for (const statement of statements) placed.push({ statement, paragraph });
      }
      if (placed.length === 0) continue;
      const date = findSpeechDate(document, place);
      yield* findSlips(placed, date?.year);
      if (date) yield* findConflicts(placed, presentOf(speech, date));
      else yield* findContradictions(placed);
    }
  },
});
