/** How much of one analysis a rule may take. Core has no clock: the caller brings one. */
export interface RuleBudget {
  /** A count that grows while rules work: milliseconds for a program, calls for a test. */
  readonly now: () => number;
  /** What one rule may use of it in one analysis. */
  readonly share: number;
}

/** What a rule has used in one analysis. */
export interface RuleUse {
  used: number;
  /** It used more than its share, and is not asked again. */
  isLeftOut: boolean;
}

/** Reads the clock of a budget between rules; without a budget no rule is left out. */
export class RuleMeter {
  readonly #budget: RuleBudget | undefined;
  #read = 0;

  constructor(budget: RuleBudget | undefined) {
    this.#budget = budget;
  }

  /** What has passed until now was used by no rule. */
  start(): void {
    if (this.#budget) this.#read = this.#budget.now();
  }

  /**
   * What has passed since the last reading was used by this rule.
   * @returns whether the rule may go on
   */
  charge(use: RuleUse): boolean {
    if (!this.#budget) return true;
    const now = this.#budget.now();
    use.used += now - this.#read;
    use.isLeftOut = use.used > this.#budget.share;
    this.#read = now;
    return !use.isLeftOut;
  }
}
