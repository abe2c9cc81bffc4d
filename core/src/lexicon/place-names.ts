/** Provinces, their cities, and the counties of each city, by full name; written by `npm run data:places`. */
export interface PlaceNames {
  readonly source: string;
  /** City and county that belonged together until the county was moved. */
  readonly moved: readonly (readonly string[])[];
  /** Counties are joined by blanks; those under no city stand under the name of the province. */
  readonly provinces: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
