import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = clicheLexicon;
const HOLLOW = '大家要进一步统一思想、提高认识，切实增强责任感和使命感，狠抓落实。';
const HOLLOWER = '大家要进一步统一思想、提高认识，切实增强责任感和使命感，提高政治站位，狠抓落实。';

testRule(rule, {
  valid: [
    { text: '大家要统一思想、提高认识，狠抓落实。', lexicon },
    // A figure, a date, a body, an object, an act, a document, a quoted name.
    { text: '大家要统一思想、提高认识，增强责任感和使命感，年底前落实到位。', lexicon },
    { text: '教育局要统一思想、提高认识，增强责任感和使命感，狠抓落实。', lexicon },
    { text: '大家要统一思想、提高认识，增强责任感和使命感，狠抓管网检修。', lexicon },
    { text: '大家要提高认识，增强责任感和使命感，把《条例》贯彻落实、落到实处。', lexicon },
    { text: '大家要提高认识，增强责任感和使命感，把“双减”摆在更加突出的位置。', lexicon },
    // One cliché is a way of speaking; what is pointed at stands before; some matters have their words.
    { text: '这些问题大家要进一步统一思想、提高认识，切实增强责任感和使命感，狠抓落实。', lexicon },
    { text: '推进体制改革要进一步统一思想、提高认识，切实增强责任感和使命感，狠抓落实。', lexicon },
    // Behind troubles and results every report says the same; a campaign and an occasion are something.
    {
      text: '我们要直面问题，提高认识，狠抓落实，切实增强责任感和使命感，决不辜负人民重托。',
      lexicon,
    },
    { text: '大家要提高认识，增强责任感和使命感，深入开展创先争优活动，狠抓落实。', lexicon },
    // A result whose figures stand in the same paragraph.
    { text: '各地统一思想、提高认识，切实增强责任感和使命感，狠抓落实。完工率达到95%。', lexicon },
    {
      text: '一年来，各地统一思想、提高认识，切实增强责任感和使命感，狠抓落实。校风好了。',
      lexicon,
    },
    // A statement of the line is not measured.
    {
      text: '全面贯彻落实习近平新时代中国特色社会主义思想，进一步统一思想、提高认识，狠抓落实。',
      lexicon,
    },
    { text: HOLLOW, lexicon, options: { shortest: 60 } },
    { text: HOLLOW.replace('大家', '战线上的同志'), lexicon, options: { share: 99 } },
  ],
  invalid: [
    {
      text: `会议开得好。«${HOLLOW}»`,
      lexicon,
      message: '这句话只有套话，没有数据、时间、主体和举措，补上一样或者删去',
    },
    // What is asked for no figure proves.
    { text: `«${HOLLOW}»完工率达到95%。`, lexicon },
    { text: `${HOLLOW}\n«${HOLLOWER}»`, lexicon, options: { limit: 1 } },
  ],
});
