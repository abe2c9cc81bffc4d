/** Pinyin readings of Chinese characters, without tones, ü written as v. */
export interface Readings {
  /** All readings of one Chinese character; empty for any other character. */
  readonly ofCharacter: (character: string) => readonly string[];
  /** The reading of each code point in the context of the text: 重要 is zhong yao, 重庆 chong qing. */
  readonly ofText: (text: string) => readonly string[];
}

let loading: Promise<Readings> | undefined;

/** Loads the dictionary on the first call, because that takes as long as the whole start of the server. */
export function loadReadings(): Promise<Readings> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => ({
    ofCharacter: (character) =>
      HAN.test(character)
        ? pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true })
        : [],
    ofText: (text) => pinyin(text, { toneType: 'none', type: 'array', v: true }),
  }));
  return loading;
}

/** 笔 */
const HAN = /^\p{Script=Han}$/u;
