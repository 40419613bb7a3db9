import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import type { Product } from '#shared/domain/products/product.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import { minorDigits } from '#shared/kernel/money.ts';

/** Which side of the demo company sells it, and how many of it usually stand on a quotation. */
export type DemoProduct = {
  readonly product: Product;
  readonly side: 'trade' | 'guests';
  readonly usual: readonly [number, number];
};

type Row = readonly [
  sku: string,
  name: string,
  unit: string,
  euros: number,
  from: number,
  to: number,
  text?: string,
];

const TRADE: readonly Row[] = [
  ['ST-100', 'Row stand “Basis”', 'm²', 145, 12, 24, 'System walls, carpet, lighting and one counter.'],
  ['ST-200', 'Corner stand “Plus”', 'm²', 178, 18, 48, 'Two open sides, back-lit graphics, cabin.'],
  [
    'ST-300',
    'Island stand “Forum”',
    'm²',
    236,
    40,
    120,
    'Open on all sides, suspended banner, meeting room.',
  ],
  ['ST-400', 'Second storey', 'm²', 410, 20, 60, 'Including statics and stairs.'],
  ['GR-010', 'Graphic panel, printed', 'm²', 58, 6, 40],
  ['GR-020', 'Light wall 3 × 2.5 m', 'piece', 690, 1, 4],
  ['GR-030', 'Suspended banner, round', 'piece', 1_850, 1, 1],
  ['FL-010', 'Carpet, fair quality', 'm²', 9.5, 12, 120],
  ['FL-020', 'Raised floor with cable duct', 'm²', 36, 18, 120],
  ['MO-010', 'Counter, lockable', 'piece', 240, 1, 3],
  ['MO-020', 'Table with four chairs', 'set', 165, 1, 6],
  ['MO-030', 'Bar stool', 'piece', 32, 2, 8],
  ['MO-040', 'Brochure rack', 'piece', 45, 1, 4],
  ['TE-010', 'Screen 65″ with stand', 'piece', 380, 1, 3],
  ['TE-020', 'Power connection 3 kW', 'piece', 195, 1, 2],
  ['TE-030', 'LED spotlight', 'piece', 24, 6, 24],
  ['SV-010', 'Design and drawings', 'hour', 92, 8, 24],
  ['SV-020', 'Set-up and dismantling', 'hour', 64, 16, 80],
  ['SV-030', 'Transport', 'km', 1.65, 120, 1_400],
  ['SV-040', 'Project management', 'flat rate', 980, 1, 1],
  ['SV-050', 'Stand cleaning', 'day', 85, 2, 5],
  ['SV-060', 'Storage between fairs', 'month', 120, 3, 12],
];
const GUESTS: readonly Row[] = [
  ['RM-100', 'Single room with breakfast', 'night', 98, 1, 4],
  ['RM-200', 'Double room, garden side', 'night', 142, 1, 5],
  ['RM-210', 'Double room, lake side', 'night', 168, 1, 5],
  ['RM-300', 'Family room', 'night', 189, 2, 7],
  ['RM-400', 'Suite “Kranich”', 'night', 285, 1, 3],
  ['RM-900', 'Cot', 'night', 12, 1, 5],
  ['RM-910', 'Dog', 'night', 15, 1, 5],
  ['FB-010', 'Three-course menu', 'person', 46, 2, 8],
  ['FB-020', 'Buffet, warm and cold', 'person', 39, 20, 90],
  ['FB-030', 'Coffee break', 'person', 14.5, 8, 60],
  ['FB-040', 'Drinks, flat rate 4 hours', 'person', 32, 10, 80],
  ['FB-050', 'Packed lunch', 'person', 12, 1, 30],
  ['SE-010', 'Seminar room, 30 seats', 'day', 290, 1, 3],
  ['SE-020', 'Hall, 120 seats', 'day', 860, 1, 2],
  ['SE-030', 'Projector and sound', 'day', 110, 1, 3],
  ['SP-010', 'Spa, day ticket', 'person', 28, 1, 6],
  ['SP-020', 'Massage, 50 minutes', 'piece', 74, 1, 4],
  ['SP-030', 'Transfer to the station', 'trip', 22, 1, 2],
];

/** About how much one euro is: prices of the demo need only look right. */
const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.1,
  GBP: 0.85,
  CHF: 0.95,
  SEK: 11,
  NOK: 11.5,
  DKK: 7.5,
  PLN: 4.3,
  CZK: 25,
  HUF: 400,
  JPY: 165,
  CNY: 8,
  INR: 95,
  AED: 4,
  BRL: 6,
  TRY: 40,
  CAD: 1.5,
  AUD: 1.65,
  KRW: 1500,
  MXN: 20,
  ZAR: 20,
};

/** Currencies that all demo products have a price in, beside the company's own. */
export const DEMO_CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF'] as const;

const priceMinor = (euros: number, currency: string): number => {
  const amount = euros * (PER_EURO[currency] ?? 1);
  const step = amount >= 100 ? 1 : 0.5;
  return Math.round((Math.round(amount / step) * step || step) * 10 ** minorDigits(currency));
};

/** Rooms and food are taxed at the reduced rate, where the company has one. */
const taxRateFor = ({ taxRates }: CompanyProfile, sku: string): string => {
  const [standard, ...others] = taxRates;
  const reduced = others.filter(({ rateBp }) => rateBp > 0 && rateBp < (standard?.rateBp ?? 0));
  return (/^(?:RM|FB)/.test(sku) ? reduced[0]?.id : undefined) ?? standard?.id ?? '';
};

/** The 40 products of the demo company, with prices in its own and four other currencies. */
export const demoProducts = (
  company: CompanyProfile,
  importId: string,
  newId: () => string,
  context: CommandContext,
): readonly DemoProduct[] => {
  const currencies = [...new Set([company.currency, ...DEMO_CURRENCIES])];
  const make = (
    [sku, name, unit, euros, from, to, description = '']: Row,
    side: DemoProduct['side'],
  ): DemoProduct => {
    const prices = currencies.map((currency) => ({ currency, amountMinor: priceMinor(euros, currency) }));
    const taxRateId = taxRateFor(company, sku);
    const made = newProduct(
      { id: newId(), importId, sku, name, unit, description, prices, taxRateId },
      context,
    );
    if (!made.ok) throw new Error(`demo product ${sku}: ${made.error.code}`);
    return { product: made.value, side, usual: [from, to] };
  };
  return [...TRADE.map((row) => make(row, 'trade')), ...GUESTS.map((row) => make(row, 'guests'))];
};
