/** The layout of a page. Lengths are in millimetres, font sizes and line spacing in points. */
export interface PageProfile {
  readonly name: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    /** The inner edge, where the sheets are bound. */
    readonly left: number;
    readonly right: number;
  };
  /** Characters per line, from which the character spacing follows. 0: no extra spacing. */
  readonly characters: number;
  /** Exact distance between baselines. */
  readonly lineSpacing: number;
  readonly title: TypeStyle;
  readonly byline: TypeStyle;
  readonly heading1: TypeStyle;
  readonly heading2: TypeStyle;
  readonly heading3: TypeStyle;
  readonly heading4: TypeStyle;
  readonly body: TypeStyle;
  /** Font of digits and Latin letters. */
  readonly latinFont: string;
  readonly pageNumber: TypeStyle & {
    /** — 1 —, 1/12, 1 or none. */
    readonly form: 'dashes' | 'fraction' | 'plain' | 'none';
    /** The outer edge is the right edge of odd pages. */
    readonly position: 'outer' | 'center';
    /** Distance between the text and the number. */
    readonly gap: number;
  };
  /** Whether page breaks inside a sentence are avoided. */
  readonly keepSentences: boolean;
  /** Whether pauses for breath are marked in grey. */
  readonly markPauses: boolean;
  /** Whether numbers are underlined. */
  readonly markNumbers: boolean;
  /** Whether numbers are written as they are read aloud. */
  readonly spokenNumbers: boolean;
}

export interface TypeStyle {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
}

/** Font sizes in points, by their Chinese names. */
export const TYPE_SIZES: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
};

const BODY: TypeStyle = { font: '仿宋_GB2312', size: 16, bold: false };

/**
 * GB/T 9704—2012, 5 and 6: A4, a text area of 156 mm × 225 mm with 22 lines of 28 characters. 22 lines of 29 pt would be 638 pt, the
 * area has 637.8: 28.95 pt is the largest spacing that fits.
 */
export const OFFICIAL_PROFILE: PageProfile = {
  name: '公文',
  page: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 },
  characters: 28,
  lineSpacing: 28.95,
  title: { font: '方正小标宋简体', size: 22, bold: false },
  byline: { font: '楷体_GB2312', size: 16, bold: false },
  heading1: { font: '黑体', size: 16, bold: false },
  heading2: { font: '楷体_GB2312', size: 16, bold: false },
  heading3: { ...BODY, bold: true },
  heading4: BODY,
  body: BODY,
  latinFont: 'Times New Roman',
  pageNumber: { font: '宋体', size: 14, bold: false, form: 'dashes', position: 'outer', gap: 7 },
  keepSentences: false,
  markPauses: false,
  markNumbers: false,
  spokenNumbers: false,
};

const SPOKEN: TypeStyle = { font: '仿宋_GB2312', size: 22, bold: false };

/** The speaker's copy, read from a lectern. */
export const SPEECH_PROFILE: PageProfile = {
  name: '读稿',
  page: { width: 210, height: 297, top: 25, bottom: 25, left: 28, right: 26 },
  characters: 0,
  lineSpacing: 40,
  title: { font: '方正小标宋简体', size: 26, bold: false },
  byline: { font: '楷体_GB2312', size: 22, bold: false },
  heading1: { font: '黑体', size: 22, bold: false },
  heading2: { font: '楷体_GB2312', size: 22, bold: true },
  heading3: { ...SPOKEN, bold: true },
  heading4: { ...SPOKEN, bold: true },
  body: SPOKEN,
  latinFont: 'Times New Roman',
  pageNumber: { font: '宋体', size: 16, bold: false, form: 'fraction', position: 'center', gap: 5 },
  keepSentences: true,
  markPauses: true,
  markNumbers: true,
  spokenNumbers: false,
};

/** Alternatives for a font that a machine lacks, most likely first. */
export const FONT_FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: [
    '方正小标宋_GBK',
    '华文中宋',
    'STZhongsong',
    '宋体',
    'SimSun',
    'Noto Serif CJK SC',
  ],
  仿宋_GB2312: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
  楷体_GB2312: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
  黑体: ['SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC'],
  宋体: ['SimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'],
  'Times New Roman': ['Liberation Serif'],
};

/** The style of a heading level; levels below the fourth use its style. */
export function headingStyle(profile: PageProfile, level: number): TypeStyle {
  switch (level) {
    case 1:
      return profile.heading1;
    case 2:
      return profile.heading2;
    case 3:
      return profile.heading3;
    default:
      return profile.heading4;
  }
}
