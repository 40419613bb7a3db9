import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { contactSchema } from '#shared/domain/contacts/contact.ts';
import { DEMO_COUNTS } from '#shared/domain/demo/generate-demo.ts';
import { interactionSchema } from '#shared/domain/interactions/interaction.ts';
import { memberSchema } from '#shared/domain/members/member.ts';
import { productSchema } from '#shared/domain/products/product.ts';
import { computeTotals } from '#shared/domain/quotations/compute-totals.ts';
import { quotationSchema } from '#shared/domain/quotations/quotation.ts';
import { QUOTATION_STATES, quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { daysBetween } from '#shared/kernel/dates.ts';
import { parsePhone } from '#shared/kernel/phone.ts';
import { DEMO_NOW, DEMO_TODAY, demoRecords } from '#tests/support/demo-records.ts';

const COLLECTIONS = ['members', 'products', 'contacts', 'interactions', 'quotations'] as const;
const SCHEMAS = {
  members: memberSchema.body,
  products: productSchema.body,
  contacts: contactSchema.body,
  interactions: interactionSchema.body,
  quotations: quotationSchema.body,
};
const demo = demoRecords(7);
const { members, products, contacts, interactions, quotations } = demo;
const times = <Value>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const counted = new Map<Value, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
};
const doubles = (values: readonly string[]) => [...times(values)].filter(([, count]) => count > 1);

describe('the demo data', () => {
  test('has 2,000 contacts, 10,000 interactions, 200 quotations, 40 products and 4 colleagues, in batches', () => {
    expect(Object.fromEntries(COLLECTIONS.map((name) => [name, demo[name].length]))).toEqual(DEMO_COUNTS);
    expect(demo.batches).toBeGreaterThan(60);
  });

  test('is the same for the same seed and another for another', () => {
    expect(demoRecords(7)).toEqual(demo);
    const other = demoRecords(8).contacts.map(({ name }) => name);
    expect(other.filter((name, at) => name === contacts[at]?.name).length).toBeLessThan(50);
  });

  test('fits the schema of every collection', () => {
    for (const name of COLLECTIONS) {
      const unfit = (demo[name] as readonly unknown[]).filter(
        (record) => !Value.Check(SCHEMAS[name], record),
      );
      expect(unfit.slice(0, 1)).toEqual([]);
    }
  });

  test('says of every record that it came with the demo, each with an id of its own', () => {
    const records = COLLECTIONS.flatMap((name) => demo[name] as readonly { id: string; importId: string }[]);
    expect(records.every(({ importId }) => importId === 'demo')).toBe(true);
    const parts = contacts.flatMap(({ phones, emails, relations }) => [...phones, ...emails, ...relations]);
    expect(doubles([...records, ...parts].map(({ id }) => id))).toEqual([]);
  });

  test('refers only to what is there', () => {
    const ids = new Set(contacts.map(({ id }) => id));
    const owners = new Set(['', 'me', ...members.map(({ id }) => id)]);
    const productIds = new Set(products.map(({ id }) => id));
    expect(contacts.every(({ ownerId }) => owners.has(ownerId))).toBe(true);
    expect(contacts.flatMap(({ relations }) => relations).every(({ contactId }) => ids.has(contactId))).toBe(
      true,
    );
    expect(interactions.every(({ contactId, memberId }) => ids.has(contactId) && owners.has(memberId))).toBe(
      true,
    );
    expect(quotations.every(({ contactId }) => ids.has(contactId))).toBe(true);
    expect(quotations.flatMap(({ lines }) => lines).every(({ productId }) => productIds.has(productId))).toBe(
      true,
    );
  });

  test('happened between the day a contact was made and now', () => {
    const since = new Map(contacts.map(({ id, createdAt }) => [id, createdAt]));
    const early = interactions.filter(({ contactId, at }) => at < (since.get(contactId) ?? ''));
    const late = [...interactions.map(({ at }) => at), ...contacts.map(({ updatedAt }) => updatedAt)];
    expect(early).toEqual([]);
    expect(late.filter((at) => at > DEMO_NOW)).toEqual([]);
    expect(quotations.filter(({ updatedAt }) => updatedAt > DEMO_NOW)).toEqual([]);
  });
});

describe('the demo contacts', () => {
  test('are persons and organizations of many countries and scripts, related to each other', () => {
    const countries = new Set(
      contacts.flatMap(({ addresses }) => addresses.map(({ countryCode }) => countryCode)),
    );
    expect(countries.size).toBeGreaterThanOrEqual(15);
    const names = contacts.map(({ name }) => name).join('');
    for (const script of ['Han', 'Arabic', 'Greek', 'Cyrillic', 'Latin']) {
      expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
    const kinds = times(contacts.flatMap(({ relations }) => relations.map(({ kind }) => kind)));
    for (const kind of ['works-for', 'reports-to', 'travels-with'] as const) {
      expect(kinds.get(kind)).toBeGreaterThan(50);
    }
    expect(times(contacts.map(({ kind }) => kind)).get('organization')).toBeGreaterThan(200);
  });

  test('have what a front desk must know: allergies, preferences, tiers, every lifecycle stage', () => {
    const preferences = times(contacts.flatMap((contact) => contact.preferences.map(({ kind }) => kind)));
    expect(preferences.get('allergy')).toBeGreaterThan(80);
    expect(preferences.get('preference')).toBeGreaterThan(400);
    expect(times(contacts.map(({ vipTier }) => vipTier)).size).toBe(4);
    expect(times(contacts.map(({ lifecycleStage }) => lifecycleStage)).size).toBe(5);
    expect(times(contacts.map(({ relationshipStage }) => relationshipStage)).size).toBe(5);
  });

  test('have phone numbers that are possible where they are, nobody the same', () => {
    const phones = contacts.flatMap((contact) => contact.phones);
    const wrong = phones.filter(({ typed, e164 }) => parsePhone(typed, 'DE').e164 !== e164);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(doubles(phones.map(({ e164 }) => e164))).toEqual([]);
  });

  test('can be reached by nobody: their addresses are reserved for examples, nobody has the same', () => {
    const addresses = contacts.flatMap(({ emails }) => emails.map(({ address }) => address));
    expect(
      addresses.filter((address) => !/@(?:[a-z0-9-]+\.example|example\.(?:com|net|org))$/.test(address)),
    ).toEqual([]);
    expect(doubles(addresses)).toEqual([]);
  });
});

describe('the demo interactions', () => {
  test('use every channel, with texts that hardly repeat and no slot left empty', () => {
    expect(times(interactions.map(({ channel }) => channel)).size).toBe(9);
    const texts = interactions.map(({ summary, body }) => `${summary}\n${body}`);
    expect(new Set(texts).size).toBeGreaterThan(5000);
    expect(texts.filter((text) => /[[\]{}|]|undefined/.test(text))).toEqual([]);
  });

  test('have next steps open around today, some due today, some of them for the person who looks', () => {
    const open = interactions.filter(({ nextStepState }) => nextStepState === 'open');
    const days = open.map(({ nextStepDueOn }) => daysBetween(DEMO_TODAY, nextStepDueOn));
    expect(open.length).toBeGreaterThan(200);
    expect(days.every((day) => day >= -45 && day <= 21)).toBe(true);
    expect(
      open.filter(({ nextStepDueOn, memberId }) => nextStepDueOn === DEMO_TODAY && memberId === 'me').length,
    ).toBeGreaterThan(3);
  });
});

describe('the demo quotations', () => {
  test('are in every state, those sent frozen with the totals of their lines', () => {
    const states = times(quotations.map((quotation) => quotationState(quotation, DEMO_TODAY)));
    for (const state of QUOTATION_STATES) expect(states.get(state)).toBeGreaterThan(9);
    for (const quotation of quotations) {
      const { grossMinor } = computeTotals(quotation);
      expect(grossMinor).toBeGreaterThan(0);
      if (quotation.snapshot) expect(quotation.snapshot.totals).toEqual(computeTotals(quotation));
      expect(quotation.number === '').toBe(quotation.status === 'draft');
    }
  });

  test('have numbers of their own, once each, but for the revisions of one', () => {
    const numbered = quotations.filter(({ number }) => number !== '');
    expect(doubles(numbered.map(({ number, revision }) => `${number} ${revision}`))).toEqual([]);
    expect(numbered.every(({ number }) => /^DEMO-20\d\d-\d{4}$/.test(number))).toBe(true);
  });

  test('fit a company of another country, in a currency without minor units and without taxes', () => {
    const records = demoRecords(7, (company) => ({
      ...company,
      countryCode: 'JP',
      currency: 'JPY',
      formatLocale: 'ja-JP',
      taxRates: [],
      quotationTerms: '',
    }));
    expect(records.quotations).toHaveLength(200);
    expect(records.quotations.filter(({ currency }) => currency === 'JPY').length).toBeGreaterThan(100);
    const unfit = records.quotations.filter((record) => !Value.Check(quotationSchema.body, record));
    expect(unfit).toEqual([]);
  });
});
