import type { DatedEvents } from './dated-events.js';
import type { PlaceNames } from './place-names.js';
import type { PhraseExceptions, RightPhrases, Sourced } from './right-phrase-types.js';

export type { PhraseExceptions, RightPhrases, TableKeeper } from './right-phrase-types.js';

/** The data that rules read. It is given to core as a value, so that a test passes three phrases and a program all. */

/** A body or formulation that was renamed or superseded, in all its written forms. */
export interface OutdatedTerm {
  /** Full name, short forms and the names it has at each level. */
  readonly forms: readonly OutdatedForm[];
  /** Levels of government it belongs to: 国家, 省, 市, 县; none for a formulation. */
  readonly levels: readonly string[];
  /** First and last month in which it was right, 2018-03; the first only where it is known. */
  readonly from?: string;
  readonly to: string;
  /** Months that bodies below the national level took to follow, where they were not twelve. */
  readonly grace?: number;
  /** Where the change was decided: document and date. */
  readonly source: string;
  /** A sentence that is reported in a draft of today, with the first form in it, and one that is not. */
  readonly bad: string;
  readonly good: string;
}

/** One way of writing an outdated term, with what took its place in that way of writing. */
export interface OutdatedForm {
  readonly term: string;
  /** None where nothing took its place. It may be outdated itself by the date of a draft. */
  readonly successor?: string;
  /** One of these stands right before; none of these does. Absent: no condition. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Wrong only as a task that is still ahead, right in a review. */
  readonly asTask?: boolean;
}

/** A formulation that is written in one way only. */
export interface FixedExpression {
  readonly expression: string;
  /** Shorter or longer forms, and other formulations that look alike, that are as right. */
  readonly forms?: readonly string[];
  /**
   * How many characters in a row inside it may be wrong and it is still meant: 0, 1, or 2 for a word. Shipped entries
   * have what the official texts bear out: no other wording of it stands in them. Absent, in an office's own list: by
   * its length.
   */
  readonly near?: number;
  /** Its last character may be the wrong one: the rest stands in no official text without it. */
  readonly fixedEnd?: boolean;
  /** Known wrong forms of it. */
  readonly slips?: readonly string[];
  /** Longer words that hold a known wrong form and are right: 学习总书记 holds 习总书记. */
  readonly notIn?: readonly string[];
  /** Members in their order, where it counts or lists them: 四个意识. */
  readonly members?: readonly string[];
  /** How many characters may stand in front of a member, where members come with verbs: 坚定“四个自信”. */
  readonly lead?: number;
  /** The verbs of each member, in the order of the members; the first is the usual one. */
  readonly verbs?: readonly (readonly string[])[];
  /** The members are told apart by their verbs only and stand in any order. */
  readonly unordered?: boolean;
  /** The list is this one only beside its name: 鼓励、支持、引导 before 非公有制经济发展. */
  readonly named?: boolean;
  /** No official text leaves out a member in the middle of the list, so that a gap there is a slip without its name. */
  readonly whole?: boolean;
  /** Nor at its ends: all members but one are a slip wherever the gap is. */
  readonly complete?: boolean;
  /** What it asks or praises is counted as a cliché too; others are exempt. */
  readonly countsAsCliche?: boolean;
  /** Members of an earlier form of the list: what has them is outdated, not misspelt. */
  readonly superseded?: readonly string[];
  /** The year from which it is used, where it took the place of another, and the last in which it was right. */
  readonly from?: number;
  readonly to?: number;
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  /** An official text that has it. */
  readonly source: string;
}

/** By what the sessions of a body are counted, and how its plenums are called: 第六次党代会, 三次全会. */
export interface SessionUnit {
  readonly body: string;
  /** One of these stands before the ordinal, joined by |; absent: no condition. */
  readonly before?: string;
  /** Whether a number of its own stands before the body: 三中全会. */
  readonly number?: boolean;
  /** The body holds plenums: `before` stands before the number, and `wrong` is the end of the body. */
  readonly plenum?: boolean;
  readonly right: string;
  readonly wrong: string;
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** A word that is wrong in every reading, or in the reading its conditions pick out. */
export interface ConfusableWord {
  readonly wrong: string;
  readonly right: string;
  /** One of these stands right before, right after; none of these holds it. Absent: no condition. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly notIn?: readonly string[];
  /** Custom prefers the other word, but this one is no mistake. */
  readonly mild?: boolean;
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** A word that is right by itself and another one beside certain words: 形式 in 形式严峻 is 形势. */
export interface WordChoice {
  readonly wrong: string;
  readonly right: string;
  /** One of these right before or right after decides; with `both`, one before and one after. None of `notIn` holds it. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly both?: boolean;
  readonly notIn?: readonly string[];
  /** A sentence that is reported and one that is not. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** Words that are written in several ways, of which a draft keeps to one. */
export interface WordForms {
  readonly groups: readonly FormGroup[];
  /** Names that stand in quotation marks or without. */
  readonly quoted: {
    readonly terms: readonly string[];
    readonly example: string;
    readonly source: string;
  };
}

/** The ways of writing one word, the usual one first: 其他, 其它. */
export interface FormGroup {
  readonly forms: readonly string[];
  /** Longer words that hold one of them and are others. */
  readonly notIn?: readonly string[];
  /** A sentence with two of them. */
  readonly example: string;
  readonly source: string;
}

/** Words that say a thing twice: 目的是为了. Conditions as those of a confusable word. */
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

/** A word before a number that says the same as one after it: 大约三十人左右. */
export interface RedundantPair {
  readonly opener: string;
  readonly closers: readonly string[];
  /** The words that hold the opener and are others: 预约. */
  readonly notIn?: readonly string[];
  /** What after the closer gives the opener another sense: 近六十多年 are the last years. */
  readonly unless?: readonly string[];
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

/** What a cliché does where it stands. */
export type ClicheKind =
  | 'praise' // 称颂: 取得了举世瞩目的伟大成就
  | 'pledge' // 表态: 坚决贯彻落实
  | 'appeal' // 号召: 凝心聚力、奋勇前进
  | 'framing' // 套语: 在…的坚强领导下, 以…为契机
  | 'demand' // 空泛要求: 狠抓落实, 摆在更加突出的位置
  | 'intensifier' // 程度副词: 进一步, 切实
  | 'fourCharacter'; // 四字格: 求真务实

/** Texts whose habits are known; `all` is every text that was counted. */
export type ReferenceKind = 'all' | 'workReport' | 'partyPaper' | 'policy';

/** What a concrete sentence would say instead: data, who, by when, how. */
export type MissingSubstance = 'data' | 'actor' | 'deadline' | 'measure';

/** A phrase that says little by itself, as it was counted in public texts. */
export interface Cliche {
  /** The words; in a frame each gap is one … (谱写…新篇章). Members may be joined by 、 or ，. */
  readonly phrase: string;
  readonly kind: ClicheKind;
  /** How many documents of the corpus have it. */
  readonly documents: number;
  /**
   * How often nine in ten documents of each kind have it at most, per 10,000 characters; absent where too few
   * documents of the kind have it.
   */
  readonly usual: Readonly<Partial<Record<ReferenceKind, number>>>;
  /** Other ways to put it that fit wherever it stands; empty: it may simply go (an intensifier). */
  readonly alternatives?: readonly string[];
  /** What to ask the writer. */
  readonly asks?: readonly MissingSubstance[];
}

/** A term of the party or of the constitution: a clause about it counts neither as hollow nor as stating something. */
export interface NeutralTerm {
  readonly term: string;
  readonly source: string;
  readonly example: string;
}

/** Words with which a phrase is no cliché that is counted. */
export interface RepeatExemption {
  readonly words: string;
  /**
   * `project`: makes a name of a phrase before it (提质增效行动); `longerWord`: its last character is no beginning of a frame
   * (赖以…的精神); `plainName`: a phrase that is itself the name of work, of a result or of a lasting principle;
   * `comparative`: an adverb that makes a comparison, which a row of adjectives needs each time (更加广泛、更加充分).
   */
  readonly use: 'project' | 'longerWord' | 'plainName' | 'comparative';
  readonly source: string;
  readonly example: string;
}

/** What the words of a group name: the kinds of substance that are told by lists. */
export type ConcreteKind = 'act' | 'thing' | 'body' | 'place' | 'date' | 'time' | 'plain';

/** Words of one matter that say something: 修建, 水渠, 北京. The example has one of them. */
export interface ConcreteWords {
  readonly kind: ConcreteKind;
  readonly words: readonly string[];
  readonly source: string;
  readonly example: string;
}

/**
 * What words are read for: `exhortation` opens a call (要, 坚持), `exhortationLead` may stand before it (我们); `chainVerb` and
 * the others make a four-character cliché (坚定 + 信心, 求 + 真); `takesObject` has the phrase after it as its object; units
 * are counted after a figure, after numerals and after a single one; `notPlace` is a city without its 市 and another word
 * (来宾); the rest makes a name.
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

/** Words of one use. The example has one of them. */
export interface ClauseWords {
  readonly use: ClauseWordUse;
  readonly words: readonly string[];
  readonly source: string;
  readonly example: string;
}

/** A list of four-character phrases that stands as it is. */
export interface SettledChain {
  readonly members: readonly string[];
  /**
   * `formulation`: each member belongs to it wherever it stands; `theme`: only together, alone its members are anybody's
   * clichés; `pair`: two that are said together.
   */
  readonly use: 'formulation' | 'theme' | 'pair';
  readonly source: string;
  readonly example: string;
}

/** A short cliché with what makes another word or a term of it: 大力 in 加大力度. */
export interface WordBorder {
  readonly word: string;
  /** What stands right before it, right after it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Whether a mark after it does the same: 态度认真， says what something is like. */
  readonly beforeMark: boolean;
  readonly source: string;
  /** Words in which it is no cliché. */
  readonly example: string;
}

/** How readily hollow paragraphs are reported: 宽松, 一般, 严格. */
export type Strictness = 'loose' | 'normal' | 'strict';

/** From which share of hollow clauses on something is reported, 0 to 1. */
export interface HollowThresholds {
  /** As information: nineteen in twenty such paragraphs of the training set are hollow. */
  readonly sure: number;
  /** As a hint. */
  readonly likely: number;
}

/** The model that tells how little a clause says: logistic regression over a few figures; fitted by a script. */
export interface HollownessModel {
  /** Pairs of characters by their log-odds, hollow against concrete; ^ is the beginning of a clause. */
  readonly wording: Readonly<Record<string, string>>;
  /** Pairs of characters by how common they are in official papers, in logarithms; a pair that is not there has 0. */
  readonly commonness: Readonly<Record<string, string>>;
  /** Weight of each figure of a clause, by its name. */
  readonly weights: Readonly<Record<string, number>>;
  readonly paragraph: Readonly<Record<Strictness, HollowThresholds>>;
  readonly sentence: Readonly<Record<Strictness, HollowThresholds>>;
  /** The probability from which on a clause without a fact is counted among the clichés of a draft. */
  readonly clause: number;
  readonly strictness: Strictness;
}

/** Words of one kind in the frames that decide between 的, 地 and 得, 做 and 作; `example` is a sentence that is reported. */
export interface FrameWords extends Sourced {
  readonly words: readonly string[];
}

/** The words of the frames, kind by kind. */
export interface WordFrames {
  /** 认真 of 要认真的对照清单, and others that decide with the deed and its object only: 仔细. */
  readonly manners: FrameWords;
  readonly otherManners: FrameWords;
  /** What is done so, behind a modal verb; some only with an object of two characters and more. */
  readonly deeds: FrameWords;
  readonly deedsOfLongObjects: FrameWords;
  /** What is done or named, and what is only done. */
  readonly deedsOrNouns: FrameWords;
  readonly deedsOnly: FrameWords;
  /** 原原本本的传达 */
  readonly doubledManners: FrameWords;
  readonly deedsOfDoubled: FrameWords;
  /** 解决的非常及时: the verb, how much, and how. */
  readonly judgedVerbs: FrameWords;
  readonly degrees: FrameWords;
  readonly results: FrameWords;
  /** 做出部署, 做出专门规定, 做动员讲话: what is written with 作. */
  readonly decided: FrameWords;
  readonly answered: FrameWords;
  readonly answerKinds: FrameWords;
  readonly spoken: FrameWords;
  readonly speechKinds: FrameWords;
}

/** All data that rules read, list by list. */
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
  /** Absent: no list tells of substance. */
  readonly concreteWords?: readonly ConcreteWords[];
  /** Absent: none. */
  readonly clauseWords?: readonly ClauseWords[];
  /** Absent: none. */
  readonly settledChains?: readonly SettledChain[];
  /** Absent: none. */
  readonly wordBorders?: readonly WordBorder[];
  /** Absent: no unit is judged. */
  readonly sessionUnits?: readonly SessionUnit[] | undefined;
  /** Absent: none. */
  readonly wordChoices?: readonly WordChoice[];
  /** Absent: no form is compared. */
  readonly wordForms?: WordForms | undefined;
  /** Absent: no frame is judged. */
  readonly wordFrames?: WordFrames | undefined;
  /** Absent: no place is judged. */
  readonly placeNames?: PlaceNames | undefined;
  /** Absent: nothing is dated. */
  readonly datedEvents?: DatedEvents | undefined;
  /** Absent: nothing is judged. */
  readonly hollowness?: HollownessModel | undefined;
  readonly rightPhrases: RightPhrases;
  readonly phraseExceptions: PhraseExceptions;
}

/** No data: rules that live on it find nothing. */
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
    doubled: { verbs: [], beginnings: '', particles: '', terms: [], example: '', source: '' },
  },
};
