/** Versions of vCard that are read; what calls itself otherwise is read as 3.0. */
export type VCardVersion = '2.1' | '3.0' | '4.0';

/** One content line, unfolded and decoded; `value` is still escaped as its version demands. */
export type VCardProperty = {
  /** "item1" of "item1.TEL", '' when it stands alone; in lower case. */
  readonly group: string;
  /** In capitals: "TEL". */
  readonly name: string;
  /** Parameters by name in capitals; types of version 2.1 without a name are under "TYPE". */
  readonly params: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
  /** Whether `value` is base64 without blanks. */
  readonly isBinary: boolean;
  /** Line of the file it starts on, from 1. */
  readonly line: number;
};

/** One card as it stands in a file. */
export type VCard = {
  readonly version: VCardVersion;
  /** Line of "BEGIN:VCARD", from 1. */
  readonly line: number;
  readonly properties: readonly VCardProperty[];
  /** Lines inside the card that are no property: kept as they stand, so that nothing gets lost. */
  readonly unreadable: readonly { readonly line: number; readonly text: string }[];
};

/** Why something in a vCard file could not be read as a card. */
export type BrokenCardReason = 'import.card-not-closed' | 'import.text-outside-cards' | 'import.card-empty';

/** A stretch of a vCard file that is no card; `text` shows which: the line with its name, or its first. */
export type BrokenCard = {
  readonly line: number;
  readonly reason: BrokenCardReason;
  readonly text: string;
};

/** What a vCard file consists of, in its order. */
export type VCardItem =
  | { readonly kind: 'card'; readonly card: VCard }
  | { readonly kind: 'broken'; readonly broken: BrokenCard };
