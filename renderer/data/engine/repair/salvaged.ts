/** What was brought over from a damaged file. */
export type Salvaged = {
  /** Documents, in the state that they had there: newer than in the copy, or missing in it. */
  readonly documents: number;
  readonly blobs: number;
  /** Places that could not be read; each may have held several documents. */
  readonly gaps: number;
};
