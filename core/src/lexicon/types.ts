import type { DatedEvents } from './dated-events.js';
import type { LawNames } from './law-names.js';
import type { KnownPlaces, PlaceNames } from './place-names.js';
import type { PhraseExceptions, RightPhrases, Sourced } from './right-phrase-types.js';

export type { PhraseExceptions, RightPhrases, TableKeeper } from './right-phrase-types.js';

/** The data that rules use. It is passed to core as a value: a test passes a few entries, a program all. */

/** A public body or formulation that was renamed or superseded, with all its written forms. */
export interface OutdatedTerm {
  /** The full name, short forms and the names at each level of government. */
  readonly forms: readonly OutdatedForm[];
  /** The levels of government it exists at: 国家, 省, 市, 县; empty for a formulation. */
  readonly levels: readonly string[];
  /** The first month (if known) and the last month in which it was correct, as 2018-03. */
  readonly from?: string;
  readonly to: string;
  /** The number of months after which bodies below the national level followed, if not twelve. */
  readonly grace?: number;
  /** The document that decided the change, and its date. */
  readonly source: string;
  /** A sentence with the first form that is reported in a current draft, and one that is not reported. */
  readonly bad: string;
  readonly good: string;
}

/** A written form of an outdated term, with the same form of its successor. */
export interface OutdatedForm {
  readonly term: string;
  /** Absent if there is no successor. It may itself be outdated at the date of a draft. */
  readonly successor?: string;
  /** Conditions on the text directly before: one of these, none of these. Absent: no condition. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Wrong only as a task for the future, correct in a review of the past. */
  readonly asTask?: boolean;
}

/** A canonical formulation, which has one wording. */
export interface FixedExpression {
  readonly expression: string;
  /** Shorter and longer forms, and similar formulations, that are correct too. */
  readonly forms?: readonly string[];
  /**
   * How many characters in a row may be wrong for a text still to count as a slip of it: 0, 1, or 2 for a word. For shipped
   * entries it was checked that official texts contain no such wording. If absent, as in an office's own list, its length
   * decides.
   */
  readonly near?: number;
  /** In official texts the rest never occurs without its first character, so that a text with the rest alone lacks it. */
  readonly fixedStart?: boolean;
  /** Its last character may be the wrong one: in official texts the rest never occurs without it. */
  readonly fixedEnd?: boolean;
  /** Known wrong forms. */
  readonly slips?: readonly string[];
  /** Correct words that contain a known wrong form: 学习总书记 contains 习总书记. */
  readonly notIn?: readonly string[];
  /** Its members in order, if it counts or lists them: 四个意识. */
  readonly members?: readonly string[];
  /** How many characters may precede a member, if members have verbs: 坚定“四个自信”. */
  readonly lead?: number;
  /** The verbs of each member, in the order of the members; the first verb is the usual one. */
  readonly verbs?: readonly (readonly string[])[];
  /** The members differ in their verbs only and may be in any order. */
  readonly unordered?: boolean;
  /** The members are this list only next to its name: 鼓励、支持、引导 before 非公有制经济发展. */
  readonly named?: boolean;
  /** Official texts never leave out a member in the middle, so that a gap there is a slip even without the name. */
  readonly whole?: boolean;
  /** They never leave out one at either end, so that all members but one are a slip wherever the gap is. */
  readonly complete?: boolean;
  /** It is counted as a cliché too; other formulations are exempt. */
  readonly countsAsCliche?: boolean;
  /** Members of an earlier form of the list: a list with them is outdated, not misspelt. */
  readonly superseded?: readonly string[];
  /** The first year of its use, if it replaced another one, and the last year in which it was correct. */
  readonly from?: number;
  readonly to?: number;
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  /** An official text that has it. */
  readonly source: string;
}

/** The measure word of the sessions of a body, and the name of its plenums: 第六次党代会, 三次全会. */
export interface SessionUnit {
  readonly body: string;
  /** Alternatives, joined by |, of which one must precede the ordinal. Absent: no condition. */
  readonly before?: string;
  /** Whether the name of the body includes a number before it: 三中全会. */
  readonly number?: boolean;
  /** The entry is about plenums of the body: `before` precedes the number, and `wrong` ends the name of the body. */
  readonly plenum?: boolean;
  readonly right: string;
  readonly wrong: string;
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** A word that is always wrong, or wrong where its conditions hold. */
export interface ConfusableWord {
  readonly wrong: string;
  readonly right: string;
  /** Conditions: one of these directly before, directly after; none of these contains it. Absent: no condition. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly notIn?: readonly string[];
  /** The other word is preferred, but this one is no mistake. */
  readonly mild?: boolean;
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** A correct word that is wrong next to certain words: 形式 in 形式严峻 is 形势. */
export interface WordChoice {
  readonly wrong: string;
  readonly right: string;
  /** Wrong if one of these is directly before or after; with `both`, one before and one after. None of `notIn` contains it. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly both?: boolean;
  readonly notIn?: readonly string[];
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** Words with several spellings, of which a draft should use one throughout. */
export interface WordForms {
  readonly groups: readonly FormGroup[];
  /** Names that are written with or without quotation marks. */
  readonly quoted: {
    readonly terms: readonly string[];
    readonly example: string;
    readonly source: string;
  };
}

/** The spellings of one word, the usual one first: 其他, 其它. */
export interface FormGroup {
  readonly forms: readonly string[];
  /** Longer, different words that contain one of them. */
  readonly notIn?: readonly string[];
  /** A sentence with two of them. */
  readonly example: string;
  readonly source: string;
}

/** A pleonasm: 目的是为了. Its conditions are as in `ConfusableWord`. */
export interface RedundantPhrase {
  readonly wrong: string;
  readonly right: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly notIn?: readonly string[];
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** A word before a number that means the same as one after it: 大约三十人左右. */
export interface RedundantPair {
  readonly opener: string;
  readonly closers: readonly string[];
  /** Different words that contain the opener: 预约. */
  readonly notIn?: readonly string[];
  /** Words after the closer that give the opener another meaning: 近六十多年 means “the last … years”. */
  readonly unless?: readonly string[];
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** The function of a cliché in its sentence. */
export type ClicheKind =
  | 'praise' // 称颂: 取得了举世瞩目的伟大成就
  | 'pledge' // 表态: 坚决贯彻落实
  | 'appeal' // 号召: 凝心聚力、奋勇前进
  | 'framing' // 套语: 在…的坚强领导下, 以…为契机
  | 'demand' // 空泛要求: 狠抓落实, 摆在更加突出的位置
  | 'intensifier' // 程度副词: 进一步, 切实
  | 'fourCharacter'; // 四字格: 求真务实

/** Kinds of texts for which usual frequencies are known; `all` is every text that was counted. */
export type ReferenceKind = 'all' | 'workReport' | 'partyPaper' | 'policy';

/** What a concrete sentence would state instead: data, who, by when, how. */
export type MissingSubstance = 'data' | 'actor' | 'deadline' | 'measure';

/** A phrase with little content, with its frequency in public texts. */
export interface Cliche {
  /** The words; each gap of a frame is one … (谱写…新篇章). Members may be joined by 、 or ，. */
  readonly phrase: string;
  readonly kind: ClicheKind;
  /** The number of documents of the corpus that contain it. */
  readonly documents: number;
  /**
   * The 90th percentile of its frequency per 10,000 characters in documents of each kind; absent if too few documents of the
   * kind contain it.
   */
  readonly usual: Readonly<Partial<Record<ReferenceKind, number>>>;
  /** Replacements that fit in every context; empty: it may be deleted (an intensifier). */
  readonly alternatives?: readonly string[];
  /** Questions for the writer. */
  readonly asks?: readonly MissingSubstance[];
}

/** A term of the party or of the constitution: a clause about it counts neither as hollow nor as concrete. */
export interface NeutralTerm {
  readonly term: string;
  readonly source: string;
  readonly example: string;
}

/** Words with which a phrase is not counted as a cliché. */
export interface RepeatExemption {
  readonly words: string;
  /**
   * `project`: makes the phrase before it a name (提质增效行动); `longerWord`: its last character does not begin a frame
   * (赖以…的精神); `plainName`: the phrase is itself the name of work, of a result or of a lasting principle; `comparative`: an
   * adverb of comparison, which each adjective of a list needs (更加广泛、更加充分).
   */
  readonly use: 'project' | 'longerWord' | 'plainName' | 'comparative';
  readonly source: string;
  readonly example: string;
}

/** The kinds of substance that are recognised by word lists. */
export type ConcreteKind = 'act' | 'thing' | 'body' | 'place' | 'date' | 'time' | 'plain';

/** Concrete words of one field: 修建, 水渠, 北京. The example contains one of them. */
export interface ConcreteWords {
  readonly kind: ConcreteKind;
  readonly words: readonly string[];
  readonly source: string;
  readonly example: string;
}

/**
 * The use of a list of words: `exhortation` opens a call (要, 坚持), and `exhortationLead` may precede it (我们); words of the
 * `chain…` uses combine to four-character clichés (坚定 + 信心, 求 + 真); `takesObject` has the phrase after it as its object;
 * the `unit…` uses are units after digits, after Chinese numerals, and after a single Chinese numeral; `notPlace` is a city
 * without 市 that is also another word (来宾); the others indicate names.
 */
export type ClauseWordUse =
  | 'exhortation'
  | 'exhortationLead'
  | 'chainVerb'
  | 'chainNoun'
  | 'chainSingleVerb'
  | 'chainSingleObject'
  | 'chainPhrase'
  | 'chainLead'
  | 'takesObject'
  | 'unitAfterFigure'
  | 'unitAfterNumeral'
  | 'unitAfterSingleNumeral'
  | 'surname'
  | 'officeTitle'
  | 'neighbourTitle'
  | 'lawTitle'
  | 'notPlace'
  | 'quotedSource'
  | 'quotingVerb'
  | 'ceremony';

/** Words of one use. The example contains one of them. */
export interface ClauseWords {
  readonly use: ClauseWordUse;
  readonly words: readonly string[];
  readonly source: string;
  readonly example: string;
}

/** An established list of four-character phrases, which is not reported. */
export interface SettledChain {
  readonly members: readonly string[];
  /**
   * `formulation`: each member is exempt wherever it occurs; `theme`: members are exempt only together and ordinary clichés
   * alone; `pair`: two that occur together.
   */
  readonly use: 'formulation' | 'theme' | 'pair';
  readonly source: string;
  readonly example: string;
}

/** A short cliché with the neighbours that make it part of another word or term: 大力 in 加大力度. */
export interface WordBorder {
  readonly word: string;
  /** Text directly before it, directly after it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Whether a punctuation mark after it does the same: 态度认真， is a description. */
  readonly beforeMark: boolean;
  readonly source: string;
  /** Text in which it is no cliché. */
  readonly example: string;
}

/** How strictly hollow paragraphs are reported: 宽松, 一般, 严格. */
export type Strictness = 'loose' | 'normal' | 'strict';

/** Thresholds of the share of hollow clauses, 0 to 1, from which text is reported. */
export interface HollowThresholds {
  /** For severity information: 95 % of such paragraphs in the training set are hollow. */
  readonly sure: number;
  /** For severity hint. */
  readonly likely: number;
}

/** The model of hollow clauses: logistic regression over a few features, fitted by a script. */
export interface HollownessModel {
  /** Log-odds of hollow against concrete text for pairs of characters; ^ is the start of a clause. */
  readonly wording: Readonly<Record<string, string>>;
  /** Logarithms of the frequency of pairs of characters in official papers; 0 for a pair that is missing. */
  readonly commonness: Readonly<Record<string, string>>;
  /** The weight of each feature of a clause, by its name. */
  readonly weights: Readonly<Record<string, number>>;
  readonly paragraph: Readonly<Record<Strictness, HollowThresholds>>;
  readonly sentence: Readonly<Record<Strictness, HollowThresholds>>;
  /** The probability from which a clause without facts is counted as a cliché. */
  readonly clause: number;
  readonly strictness: Strictness;
}

/** Words of one kind in the frames that decide between 的, 地 and 得, or 做 and 作; `example` is a sentence that is reported. */
export interface FrameWords extends Sourced {
  readonly words: readonly string[];
}

/** The words of the frames by kind. */
export interface WordFrames {
  /** Adverbs: 认真 in 要认真的对照清单; those of `otherManners` (仔细) decide only with a verb and its object. */
  readonly manners: FrameWords;
  readonly otherManners: FrameWords;
  /** Verbs after them and a modal verb; those of `deedsOfLongObjects` only with an object of two characters or more. */
  readonly deeds: FrameWords;
  readonly deedsOfLongObjects: FrameWords;
  /** Words that are verbs or nouns, and words that are verbs only. */
  readonly deedsOrNouns: FrameWords;
  readonly deedsOnly: FrameWords;
  /** Reduplicated adverbs and their verbs: 原原本本的传达. */
  readonly doubledManners: FrameWords;
  readonly deedsOfDoubled: FrameWords;
  /** 解决的非常及时: the verb, the degree, and the result. */
  readonly judgedVerbs: FrameWords;
  readonly degrees: FrameWords;
  readonly results: FrameWords;
  /** 做出部署, 做出专门规定, 做动员讲话: objects that are written with 作. */
  readonly decided: FrameWords;
  readonly answered: FrameWords;
  readonly answerKinds: FrameWords;
  readonly spoken: FrameWords;
  readonly speechKinds: FrameWords;
}

/** All data that rules use. */
export interface Lexicon {
  readonly outdatedTerms: readonly OutdatedTerm[];
  readonly fixedExpressions: readonly FixedExpression[];
  readonly confusableWords: readonly ConfusableWord[];
  readonly redundantPhrases: readonly RedundantPhrase[];
  readonly redundantPairs: readonly RedundantPair[];
  readonly cliches: readonly Cliche[];
  /** Absent: none. */
  readonly neutralTerms?: readonly NeutralTerm[];
  /** Absent: none. */
  readonly repeatExemptions?: readonly RepeatExemption[];
  /** Absent: no substance is recognised by word lists. */
  readonly concreteWords?: readonly ConcreteWords[];
  /** Absent: none. */
  readonly clauseWords?: readonly ClauseWords[];
  /** Absent: none. */
  readonly settledChains?: readonly SettledChain[];
  /** Absent: none. */
  readonly wordBorders?: readonly WordBorder[];
  /** Absent: no unit is checked. */
  readonly sessionUnits?: readonly SessionUnit[] | undefined;
  /** Absent: none. */
  readonly wordChoices?: readonly WordChoice[];
  /** Absent: no spellings are compared. */
  readonly wordForms?: WordForms | undefined;
  /** Absent: no frame is checked. */
  readonly wordFrames?: WordFrames | undefined;
  /** Absent: no place is checked. */
  readonly placeNames?: PlaceNames | undefined;
  readonly knownPlaces?: KnownPlaces | undefined;
  /** Absent: no name of a law is checked. */
  readonly lawNames?: LawNames | undefined;
  /** Absent: no date is checked. */
  readonly datedEvents?: DatedEvents | undefined;
  /** Absent: no text is reported as hollow. */
  readonly hollowness?: HollownessModel | undefined;
  readonly rightPhrases: RightPhrases;
  readonly phraseExceptions: PhraseExceptions;
}

/** No data: rules that depend on it report nothing. */
export const EMPTY_LEXICON: Lexicon = {
  outdatedTerms: [],
  fixedExpressions: [],
  confusableWords: [],
  redundantPhrases: [],
  redundantPairs: [],
  cliches: [],
  rightPhrases: {
    words: '',
    readings: '',
    shapes: '',
    confused: '',
    beside: '',
    neighbours: '',
    variants: '',
  },
  phraseExceptions: {
    interchangeable: [],
    nameEndings: { words: [], example: '', source: '' },
    literaryWords: { signs: '', example: '', source: '' },
    traditional: { signs: '', example: '', source: '' },
    looseWords: { signs: '', example: '', source: '' },
    shortNames: { signs: '', example: '', source: '' },
    doubled: { verbs: [], beginnings: '', particles: '', terms: [], example: '', source: '' },
  },
};
