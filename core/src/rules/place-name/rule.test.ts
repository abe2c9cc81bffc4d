import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '湖南省张家界市、湖南省张家界、江苏省南京市鼓楼区、福建省福州市鼓楼区、吉林省吉林市。',
    '浙江省江山市、湖北省仙桃市、新疆维吾尔自治区石河子市、海南省三亚市、北京市朝阳区、重庆市江北区。',
    // Words that look like names, and abolished units.
    '武汉市城区道路、杭州市新城区建设、青岛市港口区域、全省市县、苏州市工业园区。',
    '杭州市下城区、山东省莱芜市、六安市寿县、安庆市枞阳县、广州市东山区。',
    // The names are not adjacent.
    '湖北省和湖南省张家界市，四川省、重庆市，湖北省学习张家界市的做法。',
  ],
  invalid: [
    {
      text: '到«湖北省张家界»考察。',
      output: '到湖南省张家界考察。',
      message: '“张家界”属于湖南省，不属于湖北省',
      fixes: ['改为“湖南省张家界”'],
    },
    { text: '«四川省重庆市»渝中区。', output: '重庆市渝中区。', fixes: ['改为“重庆市”'] },
    { text: '«广东省桂林市»的同志。', output: '广西壮族自治区桂林市的同志。' },
    { text: '湖南省«长沙市湘潭县»。', output: '湖南省湘潭市湘潭县。' },
    { text: '«苏州市江阴市»的做法。', output: '无锡市江阴市的做法。' },
    { text: '«湖南省仙桃市»。', output: '湖北省仙桃市。' },
  ],
});
