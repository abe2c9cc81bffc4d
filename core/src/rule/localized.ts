/** A sentence for the user in both interface languages, without a final stop. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}
