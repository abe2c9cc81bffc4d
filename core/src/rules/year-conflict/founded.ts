/** Events whose anniversaries are kept, with their year. The longer of two names that end alike comes first. */
export interface Founding {
  /** As they stand right before the number. */
  readonly names: readonly string[];
  readonly year: number;
  /** What makes the name another body's, right in front of it. */
  readonly notBefore?: RegExp;
}

/** 越共建党  朝鲜建国: another country's. */
const OTHERS = /[越朝老古苏法日韩德共](?:共|国|巴)?$|斯坦$|[^中我]国$|[兰亚西利尼]$/u;

/** Every event that is known. */
export const FOUNDED: readonly Founding[] = [
  { year: 1921, names: ['中国共产党成立', '中国共产党建立', '中国共产党诞生', '我们党成立'] },
  { year: 1921, names: ['建党'], notBefore: OTHERS },
  { year: 1949, names: ['中华人民共和国成立', '新中国成立', '新中国建立', '人民政协成立'] },
  { year: 1949, names: ['建国'], notBefore: OTHERS },
  { year: 1978, names: ['改革开放'] },
  {
    year: 1945,
    names: ['抗日战争暨世界反法西斯战争胜利', '世界反法西斯战争胜利', '抗日战争胜利', '抗战胜利'],
  },
  { year: 1927, names: ['中国人民解放军建军', '人民军队建军', '解放军建军', '八一建军'] },
  { year: 1927, names: ['建军'], notBefore: OTHERS },
  { year: 1927, names: ['南昌起义', '秋收起义'] },
  { year: 1936, names: ['长征胜利'] },
  { year: 1935, names: ['遵义会议召开', '遵义会议'] },
  { year: 1919, names: ['五四运动'] },
  { year: 1911, names: ['辛亥革命'] },
  { year: 1922, names: ['中国共产主义青年团成立', '中国共青团成立', '共青团成立', '建团'] },
  { year: 1997, names: ['香港回归祖国', '香港回归'] },
  { year: 1999, names: ['澳门回归祖国', '澳门回归'] },
  { year: 1950, names: ['抗美援朝出国作战'] },
  { year: 1937, names: ['全民族抗战爆发', '全面抗战爆发', '七七事变'] },
  { year: 1931, names: ['九一八事变'] },
  { year: 1954, names: ['全国人民代表大会成立'] },
  { year: 1947, names: ['内蒙古自治区成立'] },
  { year: 1955, names: ['新疆维吾尔自治区成立'] },
  { year: 1958, names: ['广西壮族自治区成立', '宁夏回族自治区成立'] },
  { year: 1965, names: ['西藏自治区成立'] },
  { year: 1951, names: ['西藏和平解放'] },
  { year: 1980, names: ['深圳经济特区建立', '深圳经济特区成立'] },
  { year: 1988, names: ['海南建省办经济特区', '海南建省'] },
  { year: 1990, names: ['浦东开发开放'] },
];
