/** How much time a rule may use in one analysis. Core has no clock: the caller supplies one. */
export interface RuleBudget {
  /** A number that grows while rules run: milliseconds in programs, calls in tests. */
  readonly now: () => number;
  /** How much one rule may use in one analysis, in the unit of `now`. */
  readonly share: number;
}

/** What a rule has used in one analysis, in the unit of `RuleBudget.now`. */
export interface RuleUse {
  used: number;
  /** It exceeded its share and is not called again. */
  isLeftOut: boolean;
}

/** Measures the time of rules with the clock of a budget; without a budget no rule is left out. */
export class RuleMeter {
  readonly #budget: RuleBudget | undefined;
  #read = 0;

  constructor(budget: RuleBudget | undefined) {
    this.#budget = budget;
  }

  /** Starts measuring: what has passed until now is charged to no rule. */
  start(): void {
    if (this.#budget) this.#read = this.#budget.now();
  }

  /**
   * Charges what has passed since the last reading to a rule.
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
