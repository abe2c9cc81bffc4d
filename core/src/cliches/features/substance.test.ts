import { describe, expect, it } from 'vitest';
import { readFacts } from '../../document/scan/facts.js';
import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { readSubstance } from './substance.js';

const checkSubstance = (text: string): readonly string[] =>
  readSubstance(readFacts(text, 'plain'), clicheLexicon).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`,
  );

describe('readSubstance', () => {
  it.each([
    ['新增就业1.2万人，增长8.5%。', ['number 1.2万', 'number 8.5%']],
    ['2024年底前拨付到位。', ['date 2024年', 'act 拨付']],
    ['今年四月二十五日早八点半，两小时修好。', ['date 四月', 'date 八点', 'number 两小时']],
    ['刘师傅说，他家还没有通水。', ['person 刘师傅', 'plain 还没有', 'act 通水']],
    ['百分之三十的农户，三十二个村。', ['number 百分之三十', 'thing 农户', 'number 三十二个']],
    ['请市教育局按照《义务教育法》办理。', ['body 教育局', 'document 《义务教育法》']],
    ['王明同志在青山镇调研。', ['person 王明同志']],
    ['青山镇要修建泵站。', ['place 青山镇', 'act 修建', 'thing 泵站']],
    ['实施“东数西算”工程。', ['name “东数西算”工程']],
  ])('%s', (text, found) => {
    expect(checkSubstance(text)).toEqual(found);
  });

  it('finds cities of the division data without 市', () => {
    const provinces = { 河北省: { 唐山市: '遵化市' }, 广西壮族自治区: { 来宾市: '合山市' } };
    const placeNames = { source: '', moved: [], provinces };
    const facts = readFacts('唐山的客人和各位来宾到了。', 'plain');
    expect(readSubstance(facts, { ...clicheLexicon, placeNames })).toEqual([
      { kind: 'place', span: { start: 0, end: 2 } },
    ]);
  });

  it.each([
    '我们要进一步统一思想、提高认识，以更加饱满的热情投入各项工作。',
    '一、提高政治站位，深刻认识重大意义',
    '全市各级要树牢“四个意识”，抓好大局、开好新局。',
    '让我们在市委的领导下，推动工作再上新台阶。',
    '讲三点意见，第三天再说，“两个结合”要学好，一个一个抓。',
    '我市各县区、各部门要把这项工作摆上重要位置。',
  ])('finds nothing in %s', (text) => {
    expect(checkSubstance(text)).toEqual([]);
  });
});
