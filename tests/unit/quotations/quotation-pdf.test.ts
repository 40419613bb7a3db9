import { describe, expect, test } from 'vitest';
import { drawQuotationPdf } from '#renderer/features/quotations/pdf/draw-quotation-pdf.tsx';
import { encodePng } from '#renderer/features/quotations/pdf/encode-png.ts';
import { quotationDocument } from '#shared/documents/quotation-document.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { fontPaths, labelsIn, pageTexts } from '#tests/support/records/quotation-pdf.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleCompany, sampleLine, sampleQuotation } from '#tests/support/records/sample-quotation.ts';

const contact = sampleContact('contact-1', 'Inès Müller', { organizationName: 'Hôtel Étoile' });

const draw = (quotation: Quotation, company = sampleCompany, logo?: Uint8Array<ArrayBuffer>): Promise<Blob> =>
  drawQuotationPdf(
    quotationDocument({ quotation, company, contact, labels: labelsIn('de') }),
    logo,
    fontPaths,
  );

const textOf = async (quotation: Quotation): Promise<string> =>
  (await pageTexts(await draw(quotation))).join('\n');
const describing = (...descriptions: string[]): Quotation =>
  sampleQuotation(descriptions.map((description, index) => sampleLine(String(index), { description })));

describe('the PDF of a quotation', () => {
  test('says who offers what to whom at which price', async () => {
    const line = { description: 'Messestand', unit: 'Stück', quantityMilli: 2000, unitPriceMinor: 489_000 };
    const text = await textOf(sampleQuotation([sampleLine('a', line)], { overallDiscountBp: 1000 }));
    for (const part of [
      'Nordlicht Messebau GmbH',
      'Speicherstraße 12',
      'Hôtel Étoile',
      'z. Hd. Inès Müller',
      'Messestand 2 Stück 4.890,00 19 % 9.780,00',
      'Zwischensumme 9.780,00',
      'Rabatt 10 % -978,00',
      'Nettosumme 8.802,00',
      'USt. 19 % 1.672,38',
      'Gesamtbetrag 10.474,38 €',
      'Zahlbar innerhalb von 14 Tagen ohne Abzug.',
      'Seite 1 von 1',
    ]) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(part);
    }
  });

  test('repeats the heads of the table on every page and counts the pages', async () => {
    const names = Array.from({ length: 80 }, (_unused, index) => `Position Nummer ${index + 1}`);
    const pages = await pageTexts(await draw(describing(...names)));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      if (/Position Nummer/.test(page)) expect(page).toMatch(/Pos\. Beschreibung Menge/);
    });
    const all = pages.join('\n');
    expect(names.filter((name) => !all.includes(`${name} `))).toEqual([]);
  });

  test.each([
    ['Latin', 'Crème brûlée für Łódź, Ærø'],
    ['Greek and Cyrillic', 'Ελληνικά και Кириллица'],
    ['signs of currencies', '€ £ ₹ ₽ ₺ ₪ ¥'],
    ['Chinese', '会议口译，两名译员'],
    ['Japanese', '展示会の通訳サービス'],
    ['Korean', '전시회 통역 서비스'],
    ['Arabic', 'خدمة الترجمة في المعرض'],
    ['Hebrew', 'שירותי תרגום בתערוכה'],
    ['Thai', 'บริการล่าม'],
  ])('keeps %s whole, to be selected and searched', async (_script, text) => {
    expect(await textOf(describing(text))).toContain(text);
  });

  test('mixes scripts in one line without losing any', async () => {
    const text = await textOf(describing('é ü ₹ 中文 العربية 한국어'));
    for (const part of ['é ü ₹', '中文', 'العربية', '한국어']) expect(text).toContain(part);
  });

  test('loses no glyph in a second document that shares letters with the first', async () => {
    await draw(describing('ضريبة القيمة المضافة', 'خدمة الترجمة'));
    const text = await textOf(describing('خصم صالح حتى', 'الصافي'));
    expect(text).toContain('خصم صالح حتى');
    expect(text).toContain('الصافي');
  });

  test('leaves emoji out and marks letters of a script it has no font for', async () => {
    const text = await textOf(describing('Danke 🎉 sehr', 'தமிழ்'));
    expect(text).toMatch(/Danke +sehr/);
    expect(text).toContain('\ufffd');
  });

  test('takes what is longest everywhere without failing', async () => {
    const lines = [
      sampleLine('a', {
        description: 'W'.repeat(300),
        unit: 'Quadratkilometerstunden',
        unitPriceMinor: 1e12,
      }),
      sampleLine('b', { details: 'x\n'.repeat(200), unitPriceMinor: -5 }),
      sampleLine('c', { description: 'Wort '.repeat(60), details: 'Ein ganzer Satz. '.repeat(117) }),
    ];
    const pages = await pageTexts(
      await draw(sampleQuotation(lines, { title: 'T'.repeat(300), number: 'N'.repeat(40) })),
    );
    expect(pages.at(-1)).toContain(`Seite ${pages.length} von ${pages.length}`);
    expect(pages.join('').replaceAll('\n', '')).toContain('10.000.000.000,00');
  });

  test('carries the logo as a picture and does without what is none', async () => {
    const logo = await encodePng(new Uint8Array(40 * 10 * 4).fill(120), 40, 10);
    const [plain, broken, adorned] = await Promise.all([
      draw(describing('x')),
      draw(describing('x'), sampleCompany, new TextEncoder().encode('no picture')),
      draw(describing('x'), sampleCompany, logo),
    ]);
    const pictures = async (file: Blob): Promise<boolean> =>
      new TextDecoder('latin1').decode(await file.arrayBuffer()).includes('/Subtype /Image');
    expect(await Promise.all([plain, broken, adorned].map(pictures))).toEqual([false, false, true]);
  });
});
