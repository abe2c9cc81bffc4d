/** A sentence for the user in both interface languages, Chinese and English, without a final full stop. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}
