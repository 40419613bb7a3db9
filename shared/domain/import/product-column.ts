import { isCurrencyCode } from '#shared/kernel/money.ts';
import { headerKey, headerMap, headerWords } from './header-words.ts';

/** What a column of a table of products can hold; `price` is in the table's or the row's own currency. */
export const PRODUCT_COLUMNS = [
  'name',
  'sku',
  'description',
  'unit',
  'price',
  'currency',
  'taxRate',
  'ignore',
] as const;
/** A column's meaning; "price.USD" is the price in one currency. */
export type ProductColumn = (typeof PRODUCT_COLUMNS)[number] | `price.${string}`;

/** Headers in English and German, also those of shops and bookkeeping programs. */
const HEADERS = headerMap<ProductColumn>([
  [
    'name',
    'name|product|product name|item|item name|title|article|produkt|produktname|artikel|artikelname|bezeichnung',
  ],
  [
    'sku',
    'sku|product code|item number|item no|article number|number|code|artikelnummer|artikel nr|art nr|produktnummer|nummer',
  ],
  [
    'description',
    'description|product description|details|long text|beschreibung|langtext|artikelbeschreibung',
  ],
  ['unit', 'unit|unit of measure|uom|einheit|mengeneinheit|me'],
  [
    'price',
    'price|unit price|net price|list price|sales price|preis|einzelpreis|nettopreis|netto|listenpreis|verkaufspreis|vk|vk netto|preis netto|price net',
  ],
  ['currency', 'currency|currency code|wahrung|wahrungscode'],
  [
    'taxRate',
    'tax|tax rate|vat|vat rate|sales tax|steuer|steuersatz|mwst|mwst satz|ust|ust satz|mehrwertsteuer|umsatzsteuer',
  ],
  ['ignore', 'ignore|nicht ubernehmen'],
]);
const PRICE = /\b(?:price|preis|einzelpreis|nettopreis|listenpreis|netto|amount|betrag)\b/;
/** Prices that are not what a customer pays before tax. */
const NOT_NET = /\b(?:gross|brutto|bruttopreis|cost|ek|einkaufspreis|purchase|incl|inkl)\b/;
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };

const currencyIn = (header: string): string => {
  const sign = Object.keys(SIGNS).find((candidate) => header.includes(candidate));
  if (sign) return SIGNS[sign] ?? '';
  const code = header.match(/(?<![\p{L}])[A-Za-z]{3}(?![\p{L}])/gu)?.map((word) => word.toUpperCase());
  const known = new Set(Intl.supportedValuesOf('currency'));
  return code?.find((word) => isCurrencyCode(word) && known.has(word)) ?? '';
};

/** What each column of a table of products holds, by its header; columns that say nothing known are left out. */
export const guessProductColumns = (headers: readonly string[]): readonly ProductColumn[] => {
  const taken = new Set<ProductColumn>();
  return headers.map((header) => {
    const words = headerWords(header.replaceAll('_', ' ')).join(' ');
    const currency = currencyIn(header.replaceAll('_', ' '));
    const isPrice = PRICE.test(headerKey(header)) && !NOT_NET.test(words);
    const guessed =
      isPrice && currency !== '' ? (`price.${currency}` as const) : (HEADERS.get(words) ?? 'ignore');
    const column = taken.has(guessed) ? 'ignore' : guessed;
    taken.add(guessed);
    return column;
  });
};
