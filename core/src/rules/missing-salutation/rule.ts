import { lacksSalutation } from '../../document/speech/speech-parts.js';
import { defineSpeechRule } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'missing-salutation',
    title: { zh: '讲话要有称呼', en: 'A speech has a salutation' },
    category: 'structure',
    severity: 'hint',
    basis: '惯例',
    fix: 'none',
    options: {},
  },

  *check(speech) {
    if (!lacksSalutation(speech)) return;
    const title = speech.paragraphs[speech.title];
    if (!title) return;
    yield {
      span: { start: title.start, end: title.end },
      message: {
        zh: '讲话没有称呼，标题下面应当有“同志们：”一类的称呼',
        en: 'The speech has no salutation; one like "同志们：" belongs below its title',
      },
    };
  },
});
