import { foldForSort } from '#shared/kernel/text.ts';
import type { DemoCountry } from './demo-countries.ts';
import type { Random } from './random.ts';

/** A company that does not exist; `domain` is its own under .example, which nobody can register. */
export type DemoOrganization = { readonly name: string; readonly domain: string; readonly trade: string };

const STEMS =
  'Aldera Amberline Arcona Astrell Auwald Belvento Birkenfels Borealis Brightwater Calanda Cascara Celesta Corvino Dornbach Eberwind Elbtal Elmsworth Fjordlys Florena Greenholm Halbmond Helvia Hohenbrück Ilmenau Jadewerk Kesselring Kirsebær Lagunera Larkspur Lumena Marisol Meridia Montclar Nebelhorn Nordfels Novalis Oakhaven Orbita Pallas Pinewood Quellgrund Ravenna Rheinau Rosenhag Sandmoor Silbersee Solvira Steinach Tandem Tessaly Thalweg Umbria Valoria Velora Westerkamp Windrose Yarrow Zephyra Zirbel'.split(
    ' ',
  );
/** What they do, in German and otherwise. */
const TRADES: readonly (readonly [german: string, english: string, trade: string])[] = [
  ['Maschinenbau', 'Engineering', 'machines'],
  ['Werkzeuge', 'Tools', 'machines'],
  ['Feinkost', 'Fine Foods', 'food'],
  ['Brauerei', 'Brewery', 'food'],
  ['Kosmetik', 'Cosmetics', 'cosmetics'],
  ['Naturtextil', 'Textiles', 'fashion'],
  ['Möbel', 'Furniture', 'furniture'],
  ['Licht', 'Lighting', 'furniture'],
  ['Software', 'Software', 'software'],
  ['Medizintechnik', 'Medical', 'health'],
  ['Pharma', 'Pharma', 'health'],
  ['Solar', 'Solar', 'energy'],
  ['Verlag', 'Publishing', 'media'],
  ['Agentur', 'Agency', 'agency'],
  ['Reisen', 'Travel', 'travel'],
  ['Logistik', 'Logistics', 'logistics'],
  ['Spielwaren', 'Toys', 'toys'],
  ['Gartenbau', 'Gardens', 'garden'],
];
const GERMAN = new Set(['DE', 'AT', 'CH']);

const slug = (text: string): string =>
  foldForSort(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Draws companies, each name once. */
export const organizationBook = (
  random: Random,
): { readonly draw: (country: DemoCountry) => DemoOrganization } => {
  const given = new Set<string>();
  const draw = (country: DemoCountry): DemoOrganization => {
    const stem = random.pick(STEMS);
    const [german, english, trade] = random.pick(TRADES);
    const core = `${stem} ${GERMAN.has(country.code) ? german : english}`;
    if (given.has(core)) return draw(country);
    given.add(core);
    const form = random.pick(country.forms);
    const name = country.code === 'JP' || country.code === 'UA' ? `${form} ${core}` : `${core} ${form}`;
    return { name, domain: `${slug(core)}.example`, trade };
  };
  return { draw };
};
