import type { Contact } from '#shared/domain/contacts/contact.ts';
import { addLine, productLine } from '#shared/domain/quotations/add-line.ts';
import { accept, decline } from '#shared/domain/quotations/decide.ts';
import { newQuotation } from '#shared/domain/quotations/new-quotation.ts';
import { newRevision } from '#shared/domain/quotations/new-revision.ts';
import { buyerParty, sellerParty } from '#shared/domain/quotations/parties.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { send, supersede } from '#shared/domain/quotations/send.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import { addDays } from '#shared/kernel/dates.ts';
import { ONE_UNIT_MILLI } from '#shared/kernel/quantity.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { DemoContact, DemoStock } from './demo-contacts.ts';
import { type DemoOffer, OFFERS } from './demo-offers.ts';
import { DEMO_CURRENCIES, type DemoProduct } from './demo-products.ts';
import { fillText } from './demo-text.ts';
import { atHour, earlier, hoursAfter, workday } from './demo-time.ts';
import type { Random } from './random.ts';

/** What becomes of a demo quotation. */
export type DemoFate = 'draft' | 'sent' | 'expired' | 'accepted' | 'declined' | 'revised';

const VALID_DAYS = 30;
const NOTES = [
  '',
  '',
  'Prices include delivery and set-up.',
  'We gladly reserve the date until the end of validity.',
  'As discussed on the phone.',
];
const REASONS = [
  'Price',
  'Went with another supplier',
  'Event cancelled',
  'Postponed to next year',
  'Does it in-house',
];
const WORDS = ['By e-mail', 'Signed copy received', 'Agreed on the phone', 'Signed at the stand'];

const sure = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`demo quotation: ${result.error.code} ${result.error.field ?? ''}`);
  return result.value;
};

const AGES: Readonly<Record<DemoFate, readonly [number, number]>> = {
  draft: [0, 12],
  sent: [1, VALID_DAYS - 3],
  expired: [VALID_DAYS + 5, 300],
  accepted: [6, 420],
  declined: [6, 420],
  revised: [8, 60],
};

/** Numbers of the demo have a prefix of their own, so that they never meet those that are really given. */
const numberOf = (count: number, day: string): string =>
  `DEMO-${day.slice(0, 4)}-${String(count).padStart(4, '0')}`;

/** The products of an offer: what always belongs to it, and some of the rest. */
const chosen = (random: Random, products: readonly DemoProduct[], { always, often }: DemoOffer) => {
  const rest = often.filter((sku) => !always.includes(sku));
  const skus = [...always, ...random.some(rest, random.int(0, Math.min(8, rest.length)))];
  return skus.flatMap((sku) => products.filter(({ product }) => product.sku === sku));
};

const withLines = (
  stock: DemoStock,
  quotation: Quotation,
  products: readonly DemoProduct[],
  context: CommandContext,
): Quotation => {
  const { random, request } = stock;
  let filled = quotation;
  for (const { product, usual } of products) {
    const [from, to] = usual;
    const line = sure(
      productLine({
        id: request.newId(),
        product,
        currency: quotation.currency,
        taxRates: request.company.taxRates,
        quantityMilli: random.int(from, to) * ONE_UNIT_MILLI,
      }),
    );
    const discountBp = random.chance(0.12) ? random.pick([500, 1000, 1250, 2000]) : 0;
    filled = sure(addLine(filled, { line: { ...line, discountBp } }, context));
  }
  const overallDiscountBp = random.weighted([
    [0, 7],
    [300, 2],
    [500, 1],
  ]);
  return { ...filled, overallDiscountBp, notes: random.pick(NOTES) };
};

const currencyFor = ({ random, request }: DemoStock, { addresses }: Contact): string => {
  const [address] = addresses;
  const own = { US: 'USD', GB: 'GBP', CH: 'CHF' }[address?.countryCode ?? ''];
  const isOffered = own !== undefined && DEMO_CURRENCIES.some((currency) => currency === own);
  return isOffered && random.chance(0.6) ? own : request.company.currency;
};

const decided = (
  stock: DemoStock,
  sent: Quotation,
  fate: DemoFate,
  sentAt: string,
  actorId: string,
): Quotation => {
  const { random, request } = stock;
  const now = earlier(hoursAfter(sentAt, random.int(20, 5 * 24)), request.now);
  const context = { now, actorId };
  const today = now.slice(0, 10);
  if (fate === 'accepted') return sure(accept(sent, { today, note: random.pick(WORDS) }, context));
  return fate === 'declined' ? sure(decline(sent, { today, note: random.pick(REASONS) }, context)) : sent;
};

/** The quotation of one customer, its earlier revision before it where there is one. */
export const demoQuotation = (
  stock: DemoStock,
  { contact, side }: DemoContact,
  products: readonly DemoProduct[],
  fate: DemoFate,
  count: number,
): readonly Quotation[] => {
  const { random, request } = stock;
  const { company, newId, importId } = request;
  const [youngest, oldest] = AGES[fate];
  const day = workday(addDays(request.today, -random.int(youngest, oldest)));
  const actorId = contact.ownerId || (stock.owners[0] ?? '');
  const now = earlier(atHour(random, day, 8, 17), request.now);
  const context = { now, actorId };
  const offer = random.pick(OFFERS.filter((candidate) => candidate.side === side));
  const title = fillText(offer.title, {}, random);
  const empty = sure(
    newQuotation({ id: newId(), contactId: contact.id, company, today: day, title }, context),
  );
  const currency = currencyFor(stock, contact);
  const validUntilOn = addDays(day, VALID_DAYS);
  const draft = withLines(
    stock,
    { ...empty, importId, currency, validUntilOn },
    chosen(random, products, offer),
    context,
  );
  if (fate === 'draft') return [draft];
  const sentAt = earlier(hoursAfter(now, random.int(0, 3)), request.now);
  const sending = {
    number: numberOf(count, day),
    issuedOn: day,
    seller: sellerParty(company),
    buyer: buyerParty(contact, company),
    locale: company.formatLocale,
  };
  const sent = sure(send(draft, sending, { now: sentAt, actorId }));
  if (fate !== 'revised') return [decided(stock, sent, fate, sentAt, actorId)];
  const later = earlier(hoursAfter(sentAt, random.int(24, 6 * 24)), request.now);
  const revisedOn = later.slice(0, 10);
  const id = newId();
  const again = { now: later, actorId };
  const revision = sure(newRevision(sent, { id, validUntilOn: addDays(revisedOn, VALID_DAYS) }, again));
  const cheaper = { ...revision, importId, overallDiscountBp: 500 };
  const second = sure(send(cheaper, { ...sending, number: '', issuedOn: revisedOn }, again));
  return [sure(supersede(sent, { by: id }, again)), second];
};
