/** How dates and numbers of an exported table are written. */
export type ExportFormats = {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA time zone. */
  readonly timeZone: string;
};
