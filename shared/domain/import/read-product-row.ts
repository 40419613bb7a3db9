import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { newProduct, type ProductDetails } from '#shared/domain/products/new-product.ts';
import { cleanLine, cleanProse } from '#shared/kernel/clean-text.ts';
import { unguardFormula } from '#shared/kernel/formula-guard.ts';
import { isCurrencyCode, parseAmount } from '#shared/kernel/money.ts';
import { parsePercent } from '#shared/kernel/percent.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { headerKey } from './header-words.ts';
import type { ImportProblem } from './import-item.ts';
import type { ProductColumn } from './product-column.ts';

/** What is the same for all rows of a table of products. */
export type ProductTable = {
  readonly headers: readonly string[];
  readonly columns: readonly ProductColumn[];
  /** Currency of prices that name none, and the tax rates that a row can name. */
  readonly company: Pick<CompanyProfile, 'currency' | 'taxRates'>;
  /** BCP 47 tag whose decimal sign is expected where a price can be read in two ways. */
  readonly locale: string;
};

/** One product of a file (the arguments of `newProduct` but for the ids), or why there is none. */
export type ProductItem =
  | { readonly kind: 'product'; readonly line: number; readonly draft: ProductDetails }
  | { readonly kind: 'refused'; readonly line: number; readonly problems: readonly ImportProblem[] };

type Cell = { readonly column: ProductColumn; readonly header: string; readonly text: string };
type Report = (cell: Cell, reason: string, values?: CommandFailure['values']) => void;

const CHECK_CONTEXT = { now: '2000-01-01T00:00:00.000Z', actorId: '' };

const readPrices = (cells: readonly Cell[], { company, locale }: ProductTable, report: Report) => {
  const own = cells.find(({ column }) => column === 'currency');
  const currency = own && own.text !== '' ? own.text.toUpperCase() : company.currency;
  const prices = new Map<string, number>();
  if (!isCurrencyCode(currency)) {
    if (own) report(own, 'products.not-a-currency');
    return [];
  }
  for (const cell of cells) {
    const isPrice = cell.column === 'price' || cell.column.startsWith('price.');
    if (!isPrice || cell.text === '') continue;
    const code = cell.column === 'price' ? currency : cell.column.slice('price.'.length);
    const amount = parseAmount(cell.text, code, locale);
    if (!amount.ok) report(cell, amount.error.code, amount.error.values);
    else if (prices.has(code)) report(cell, 'products.currency-twice', { currency: code });
    else prices.set(code, amount.value);
  }
  return [...prices].map(([code, amountMinor]) => ({ currency: code, amountMinor }));
};

/** The id of the rate a cell means, by its name ("VAT 7 %") or its percentage; '' for none. */
const readTaxRate = (cells: readonly Cell[], { company, locale }: ProductTable, report: Report): string => {
  const cell = cells.find(({ column, text }) => column === 'taxRate' && text !== '');
  if (!cell) return '';
  const named = company.taxRates.find(({ name }) => headerKey(name) === headerKey(cell.text));
  const percent = parsePercent(cell.text.replace(/[^\d.,%]+/g, ' ').trim(), locale);
  const rated = percent.ok ? company.taxRates.find(({ rateBp }) => rateBp === percent.value) : undefined;
  const found = named ?? rated;
  if (!found) report(cell, 'import.unknown-tax-rate');
  return found?.id ?? '';
};

/**
 * One row of a table as a product, or all that is wrong with it; undefined for a blank row. `line` is the row's line in
 * the file. Reasons: `products.name-missing`, `products.not-a-currency`, `products.currency-twice`,
 * `import.unknown-tax-rate`, `import.too-many-cells` and the `fields.*` codes of prices and lengths.
 */
export const readProductRow = (
  texts: readonly string[],
  line: number,
  table: ProductTable,
): ProductItem | undefined => {
  const cells = texts.map((text) => unguardFormula(text).trim());
  if (cells.every((text) => text === '')) return undefined;
  const problems: ImportProblem[] = [];
  const report: Report = ({ header, text }, reason, values) =>
    problems.push({ line, column: header, reason, value: text, ...(values && { values }) });
  const row = table.columns.map((column, at): Cell => {
    return { column, header: table.headers[at] ?? '', text: cells[at] ?? '' };
  });
  const textOf = (column: ProductColumn): string => row.find((cell) => cell.column === column)?.text ?? '';
  const extra = cells.slice(table.headers.length).find((text) => text !== '');
  if (extra !== undefined) report({ column: 'ignore', header: '', text: extra }, 'import.too-many-cells');
  const draft: ProductDetails = {
    name: cleanLine(textOf('name')),
    sku: cleanLine(textOf('sku')),
    description: cleanProse(textOf('description')),
    unit: cleanLine(textOf('unit')),
    prices: readPrices(row, table, report),
    taxRateId: readTaxRate(row, table, report),
    custom: {},
  };
  const checked = newProduct({ id: 'check', ...draft }, CHECK_CONTEXT);
  if (!checked.ok && problems.length === 0) {
    const [field = ''] = (checked.error.field ?? '').split('.');
    const cell = row.find(
      ({ column }) => column === field || (field === 'prices' && column.startsWith('price')),
    );
    report(
      cell ?? { column: 'ignore', header: '', text: cells.filter(Boolean).join(', ') },
      checked.error.code,
      checked.error.values,
    );
  }
  return problems.length > 0 ? { kind: 'refused', line, problems } : { kind: 'product', line, draft };
};
