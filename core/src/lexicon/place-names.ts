/** Provinces, their cities, and the counties of each city, by full name; written by `npm run data:places`. */
export interface PlaceNames {
  readonly source: string;
  /** Pairs of a city and a county that belonged to it before the county was moved. */
  readonly moved: readonly (readonly string[])[];
  /** Counties by province and city, joined by blanks; those without a city are under the name of the province. */
  readonly provinces: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Well-known places, such as sites of the revolution and model villages, with the province that each is named with. */
export interface KnownPlaces {
  readonly source: string;
  readonly example: string;
  /** The places of each province by its short name, joined by blanks. */
  readonly provinces: Readonly<Record<string, string>>;
}
