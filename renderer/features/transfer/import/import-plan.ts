import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { CompanyProfile, CustomField } from '#shared/domain/definitions/definition.ts';
import type { ContactColumn } from '#shared/domain/import/contact-column.ts';
import type { Delimiter } from '#shared/domain/import/detect-delimiter.ts';
import type { FileEncoding } from '#shared/domain/import/detect-encoding.ts';
import type { ImportProblem } from '#shared/domain/import/import-item.ts';
import type { DayOrder } from '#shared/domain/import/parse-day.ts';
import type { ProductColumn } from '#shared/domain/import/product-column.ts';
import type { CellFormat } from '#shared/domain/import/read-custom-cell.ts';
import type { Product, ProductPrice } from '#shared/domain/products/product.ts';

/** What is brought. */
export type ImportArea = 'contacts' | 'products';

/** How a table's text is cut into rows and cells; guessed, and corrected by hand. */
export type TableSettings = {
  readonly encoding: FileEncoding;
  readonly delimiter: Delimiter;
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
};

/** What is seen in a file before anything is decided. */
export type FileFacts =
  | { readonly format: 'vcard'; readonly encoding: FileEncoding; readonly cards: number }
  | { readonly format: 'csv'; readonly settings: TableSettings };

/** A custom field as a table's column: its definition and its shown name. */
export type NamedCustomField = { readonly field: CustomField; readonly name: string };

/** What a table looks like under some settings, and what its columns seem to be. */
export type TableFacts = {
  readonly headers: readonly string[];
  /** The first filled cells of each column. */
  readonly samples: readonly (readonly string[])[];
  readonly contactColumns: readonly ContactColumn[];
  readonly productColumns: readonly ProductColumn[];
  readonly dayOrder: DayOrder;
};

/** How a file is read into records. */
export type ReadPlan =
  | { readonly format: 'vcard'; readonly area: 'contacts'; readonly country: string; readonly now: string }
  | {
      readonly format: 'csv';
      readonly area: 'contacts';
      readonly settings: TableSettings;
      readonly columns: readonly ContactColumn[];
      readonly customFields: readonly CustomField[];
      readonly cellFormat: CellFormat;
      readonly country: string;
      readonly now: string;
    }
  | {
      readonly format: 'csv';
      readonly area: 'products';
      readonly settings: TableSettings;
      readonly columns: readonly ProductColumn[];
      readonly company: Pick<CompanyProfile, 'currency' | 'taxRates'>;
      readonly locale: string;
      readonly now: string;
    };

/** Where what is here already is found: lower-case e-mail, E.164, product number and name → id. */
export type Known = {
  readonly emails: ReadonlyMap<string, string>;
  readonly phones: ReadonlyMap<string, string>;
  readonly skus: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
};

/** A row or card that stands for a record that is here already. */
export type Match = {
  readonly line: number;
  readonly name: string;
  readonly id: string;
  readonly by: 'email' | 'phone' | 'sku' | 'name';
};

/** A row or card that can't be read, with its cells where it has some. */
export type RefusedRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly ImportProblem[];
};

/** One of the first records as it will be. */
export type PreviewRow = {
  readonly line: number;
  readonly name: string;
  /** What else is known of it, most telling first; empty ones left out. */
  readonly details: readonly string[];
  readonly prices?: readonly ProductPrice[];
  /** What goes into the notes: "Label: text". */
  readonly kept: readonly string[];
};

/** What a whole file holds, read once without writing anything. */
export type CheckResult = {
  readonly ready: number;
  readonly refused: number;
  /** The first refused rows; `refused` counts all. */
  readonly refusedRows: readonly RefusedRow[];
  readonly matches: readonly Match[];
  readonly preview: readonly PreviewRow[];
  /** Records of which something goes into the notes. */
  readonly keptInNotes: number;
  readonly photos: number;
  /** What can't be kept at all: names of properties with how often. */
  readonly lost: readonly (readonly [string, number])[];
  /** Names of other sides of relations that are not in the file. */
  readonly unknownNames: readonly string[];
};

/** A check on its way. */
export type CheckProgress = Pick<CheckResult, 'ready' | 'refused' | 'preview'> & {
  /** How much of the file has been read, 0 to 1. */
  readonly part: number;
};

/** What is to be written, decided by a person after the check. */
export type ImportOrder = {
  readonly importId: string;
  readonly actorId: string;
  readonly ownerId: string;
  /** Tags that every contact gets. */
  readonly tags: readonly string[];
  /** Rows that are left out, with the record that stands for each. */
  readonly skipped: ReadonlyMap<number, string>;
  /** Contacts that are here already, by the name that relations of the file use. */
  readonly namedContacts: ReadonlyMap<string, string>;
};

/** The next records to be written. */
export type ImportBatch = {
  readonly contacts: readonly Contact[];
  readonly products: readonly Product[];
  /** Pictures by the place of their contact in `contacts`. */
  readonly photos: readonly { readonly place: number; readonly blob: Blob }[];
  /** Pictures that can't be read. */
  readonly brokenPhotos: number;
  readonly refused: readonly RefusedRow[];
  readonly skipped: number;
  /** How much of the file has been read, 0 to 1. */
  readonly part: number;
  readonly isLast: boolean;
};
