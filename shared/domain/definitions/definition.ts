import {
  BasisPoints,
  CurrencyCode,
  Id,
  Line,
  OneOf,
  OptionalInstant,
  Prose,
  type RecordOf,
  recordFields,
  recordSchema,
} from '#shared/kernel/schema.ts';
import { Type } from '#shared/kernel/type.ts';

/** Id of the one company profile. */
export const COMPANY_ID = 'company';
/** Id of the one numbering of quotations. */
export const NUMBERING_ID = 'quotation-numbering';

const DEFINITION_KINDS = ['company', 'numbering', 'view', 'import', 'custom-field'] as const;

export const TaxRate = Type.Object(
  { id: Id, name: Line(60), rateBp: BasisPoints },
  { additionalProperties: false },
);

/** Who we are on a quotation, and the defaults of new records. */
export const CompanyProfile = Type.Object(
  {
    name: Line(300),
    street: Line(300),
    postalCode: Line(20),
    city: Line(120),
    countryCode: Line(2),
    email: Line(254),
    phone: Line(60),
    website: Line(500),
    taxNumber: Line(60),
    logoHash: Line(64),
    currency: CurrencyCode,
    /** BCP 47 tag for dates, numbers and money, `de-DE`. */
    formatLocale: Line(35),
    taxRates: Type.Array(TaxRate, { maxItems: 20 }),
    quotationTerms: Prose,
    quotationValidDays: Type.Integer({ minimum: 0, maximum: 3650 }),
  },
  { additionalProperties: false },
);

/** Numbers are `<prefix>-<year>-<count>`; `next` is the count the next sent quotation gets. */
export const Numbering = Type.Object(
  { prefix: Line(20), year: Type.Integer(), next: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
);

/** A saved view of a list: its filters, order and columns. */
export const SavedView = Type.Object(
  {
    area: Line(30),
    filters: Type.Array(
      Type.Object({ field: Line(60), operator: Line(30), value: Line(300) }, { additionalProperties: false }),
      { maxItems: 30 },
    ),
    sortField: Line(60),
    sortDescending: Type.Boolean(),
    columns: Type.Array(Line(60), { maxItems: 60 }),
  },
  { additionalProperties: false },
);

/** What one import brought, so that it can be undone as a whole. */
export const ImportReport = Type.Object(
  {
    area: Line(30),
    fileName: Line(300),
    created: Type.Integer({ minimum: 0 }),
    skipped: Type.Integer({ minimum: 0 }),
    refused: Type.Integer({ minimum: 0 }),
    state: OneOf(['running', 'done', 'cancelled', 'undone'] as const),
    finishedAt: OptionalInstant,
  },
  { additionalProperties: false },
);

/** A field an administrator added; values live in `custom` under its `key`. */
export const CustomField = Type.Object(
  {
    area: Line(30),
    key: Line(60),
    type: OneOf(['text', 'number', 'boolean', 'date', 'choice'] as const),
    choices: Type.Array(Line(120), { maxItems: 100 }),
  },
  { additionalProperties: false },
);

export const definitionSchema = recordSchema('definition', 0, [['kind', 'name']], {
  ...recordFields,
  kind: OneOf(DEFINITION_KINDS),
  name: Line(200),
  /** Exactly one is set: the one named by `kind`. */
  company: Type.Optional(CompanyProfile),
  numbering: Type.Optional(Numbering),
  view: Type.Optional(SavedView),
  import: Type.Optional(ImportReport),
  customField: Type.Optional(CustomField),
});

/** What an administrator sets up: company profile, numbering, saved views, imports, custom fields. */
export type Definition = RecordOf<typeof definitionSchema>;
export type CompanyProfile = NonNullable<Definition['company']>;
export type TaxRate = CompanyProfile['taxRates'][number];
export type SavedView = NonNullable<Definition['view']>;
export type ImportReport = NonNullable<Definition['import']>;
export type CustomField = NonNullable<Definition['customField']>;
export type Numbering = NonNullable<Definition['numbering']>;
