import { describe, expect, test } from 'vitest';
import { quotationDocument } from '#shared/documents/quotation-document.ts';
import { newRevision } from '#shared/domain/quotations/new-revision.ts';
import { buyerParty, sellerParty } from '#shared/domain/quotations/parties.ts';
import { send } from '#shared/domain/quotations/send.ts';
import { labelsIn } from '#tests/support/records/quotation-pdf.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import {
  sampleCompany,
  sampleLine,
  sampleQuotation,
  succeeded,
  TEST_CONTEXT,
  TEST_TODAY,
} from '#tests/support/records/sample-quotation.ts';

const contact = sampleContact('contact-1', 'Inès Müller', {
  organizationName: 'Hôtel Étoile',
  addresses: [
    {
      id: 'home',
      type: 'home',
      street: 'Home',
      postalCode: '1',
      city: 'Home',
      region: '',
      countryCode: 'FR',
    },
    {
      id: 'work',
      type: 'work',
      street: '12 rue de l’Église',
      postalCode: '75001',
      city: 'Paris',
      region: '',
      countryCode: 'FR',
    },
  ],
});
const draft = sampleQuotation(
  [
    sampleLine('a', { description: 'Personal', unit: 'Std.', quantityMilli: 24_500, unitPriceMinor: 4250 }),
    sampleLine('b', { unitPriceMinor: 189, quantityMilli: 500_000, taxName: 'USt. 7%', taxRateBp: 700 }),
  ],
  { title: 'Messe', notes: ' Gern! ', terms: '' },
);
const labels = labelsIn('de');
const documentOf = (quotation = draft, company = sampleCompany) =>
  quotationDocument({ quotation, company, contact, labels });

describe('what a quotation says', () => {
  test('the draft names both parties, the subject and that it is a draft', () => {
    const document = documentOf();
    expect(document).toMatchObject({
      title: 'Angebot',
      subject: 'Messe',
      draftMark: 'Entwurf',
      direction: 'ltr',
    });
    expect(document.seller.name).toBe('Nordlicht Messebau GmbH');
    expect(document.seller.lines).toContain('USt-IdNr. DE 811 223 344');
    expect(document.buyer).toEqual({
      name: 'Hôtel Étoile',
      lines: ['z. Hd. Inès Müller', '12 rue de l’Église', '75001 Paris', 'Frankreich'],
    });
    expect(document.facts).toEqual([{ label: 'Gültig bis', value: '03.06.2026' }]);
    expect(document.passages).toEqual([{ heading: 'Hinweise', text: 'Gern!' }]);
  });

  test('figures are written in the locale, with the currency at the head of the column and at the total', () => {
    const { columns, lines, totals, taxes } = documentOf();
    expect(columns.amount).toBe('Betrag (EUR)');
    expect(lines[0]).toMatchObject({
      quantity: '24,5 Std.',
      unitPrice: '42,50',
      tax: '19\u00a0%',
      amount: '1.041,25',
    });
    expect(totals.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Nettosumme: 1.986,25',
      'USt. 19\u00a0%: 197,84',
      'USt. 7%: 66,15',
      'Gesamtbetrag: 2.250,24\u00a0€',
    ]);
    expect(taxes.rows).toEqual([
      { name: 'USt. 19\u00a0%', base: '1.041,25', tax: '197,84' },
      { name: 'USt. 7%', base: '945,00', tax: '66,15' },
    ]);
  });

  test('a column that would be empty falls away', () => {
    expect(documentOf().columns.discount).toBe('');
    const reduced = { ...draft, lines: [sampleLine('a', { discountBp: 1250 })] };
    expect(documentOf(reduced).columns.discount).toBe('Rabatt');
    const untaxed = { ...draft, lines: [sampleLine('a', { taxName: '', taxRateBp: 0 })] };
    expect(documentOf(untaxed).columns.tax).toBe('');
    expect(documentOf(untaxed).taxes.rows).toEqual([]);
  });

  test('an overall discount is shown between subtotal and net', () => {
    const { totals } = documentOf({ ...draft, overallDiscountBp: 500 });
    expect(totals.slice(0, 3).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Zwischensumme: 1.986,25',
      'Rabatt 5\u00a0%: -99,31',
      'Nettosumme: 1.886,94',
    ]);
  });

  test('a sent one says what it said when it was sent, whatever became of company and contact', () => {
    const sent = succeeded(
      send(
        draft,
        {
          number: 'A-2026-0001',
          issuedOn: TEST_TODAY,
          seller: sellerParty(sampleCompany),
          buyer: buyerParty(contact, sampleCompany),
          locale: 'de-DE',
        },
        TEST_CONTEXT,
      ),
    );
    const then = documentOf(sent);
    const renamed = { ...sampleCompany, name: 'Südlicht', formatLocale: 'en-US' };
    expect(quotationDocument({ quotation: sent, company: renamed, contact: null, labels })).toEqual(then);
    expect(then).toMatchObject({ title: 'Angebot A-2026-0001', draftMark: '' });
    const revision = newRevision(sent, { id: 'r', validUntilOn: '' }, TEST_CONTEXT);
    expect(documentOf(succeeded(revision)).facts).toContainEqual({ label: 'Revision', value: '2' });
  });
});
