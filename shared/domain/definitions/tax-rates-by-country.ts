/**
 * Taxes that are usual in a country, to be suggested at set-up; a person confirms or changes them. Standard rate
 * first, then the reduced ones. Standing of 1 January 2026: for the European Union the Commission's "Taxes in Europe
 * Database" (VAT rates applied in the member states); elsewhere the tax administration of the country (gov.uk,
 * estv.admin.ch, skatteetaten.no, skatturinn.is, cbic-gst.gov.in since 22 September 2025, ato.gov.au, ird.govt.nz,
 * iras.gov.sg, canada.ca, nta.go.jp, gib.gov.tr, sat.gob.mx, sars.gov.za, tax.gov.ae, zatca.gov.sa). The United
 * States have no such tax: sales tax is a matter of the states and of the buyer's place.
 */
const TAXES: ReadonlyMap<string, readonly [name: string, ...ratesBp: number[]]> = new Map(
  Object.entries({
    AE: ['VAT', 500],
    AT: ['USt.', 2000, 1300, 1000],
    AU: ['GST', 1000],
    BE: ['BTW/TVA', 2100, 1200, 600],
    BG: ['ДДС', 2000, 900],
    CA: ['GST', 500],
    CH: ['MWST', 810, 380, 260],
    CY: ['ΦΠΑ', 1900, 900, 500, 300],
    CZ: ['DPH', 2100, 1200],
    DE: ['USt.', 1900, 700],
    DK: ['Moms', 2500],
    EE: ['KM', 2400, 1300, 900],
    ES: ['IVA', 2100, 1000, 400],
    FI: ['ALV', 2550, 1350, 1000],
    FR: ['TVA', 2000, 1000, 550, 210],
    GB: ['VAT', 2000, 500],
    GR: ['ΦΠΑ', 2400, 1300, 600],
    HR: ['PDV', 2500, 1300, 500],
    HU: ['ÁFA', 2700, 1800, 500],
    IE: ['VAT', 2300, 1350, 900, 480],
    IN: ['GST', 1800, 500],
    IS: ['VSK', 2400, 1100],
    IT: ['IVA', 2200, 1000, 500, 400],
    JP: ['消費税', 1000, 800],
    LI: ['MWST', 810, 380, 260],
    LT: ['PVM', 2100, 1200, 500],
    LU: ['TVA', 1700, 1400, 800, 300],
    LV: ['PVN', 2100, 1200, 500],
    MT: ['VAT', 1800, 1200, 700, 500],
    MX: ['IVA', 1600],
    NL: ['BTW', 2100, 900],
    NO: ['MVA', 2500, 1500, 1200],
    NZ: ['GST', 1500],
    PL: ['VAT', 2300, 800, 500],
    PT: ['IVA', 2300, 1300, 600],
    RO: ['TVA', 2100, 1100],
    SA: ['VAT', 1500],
    SE: ['Moms', 2500, 1200, 600],
    SG: ['GST', 900],
    SI: ['DDV', 2200, 950, 500],
    SK: ['DPH', 2300, 1900, 500],
    TR: ['KDV', 2000, 1000, 100],
    ZA: ['VAT', 1500],
  }),
);

/** A tax as it is suggested: its name in the country, and its rate in basis points. */
export type SuggestedTaxRate = { readonly name: string; readonly rateBp: number };

/** Tax rates usual in `countryCode` (ISO 3166-1 alpha-2), the standard rate first; none where none are known. */
export const suggestedTaxRates = (countryCode: string): readonly SuggestedTaxRate[] => {
  const [name = '', ...ratesBp] = TAXES.get(countryCode) ?? [''];
  return ratesBp.map((rateBp) => ({ name, rateBp }));
};
