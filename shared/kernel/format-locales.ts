/** Languages with a country for which numbers, money and dates are offered, as BCP 47 tags. */
export const FORMAT_LOCALES: readonly string[] = (
  'ar-AE ar-EG ar-SA bg-BG ca-ES cs-CZ da-DK de-AT de-CH de-DE de-LI de-LU el-CY el-GR en-AU en-CA en-GB en-HK ' +
  'en-IE en-IN en-MT en-NZ en-SG en-US en-ZA es-AR es-CL es-CO es-ES es-MX es-PE et-EE fi-FI fr-BE fr-CA fr-CH ' +
  'fr-FR fr-LU ga-IE he-IL hi-IN hr-HR hu-HU id-ID is-IS it-CH it-IT ja-JP ko-KR lb-LU lt-LT lv-LV ms-MY mt-MT ' +
  'nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-RS sv-FI sv-SE th-TH tr-TR uk-UA vi-VN zh-CN ' +
  'zh-HK zh-SG zh-TW'
).split(' ');

const known = new Set(FORMAT_LOCALES);
const languageOf = (tag: string): string => tag.split('-')[0] ?? '';

/** The country of language tag `tag` ("AT" of "de-AT"), '' when it names none. */
export const countryOfLocale = (tag: string): string => /-([A-Z]{2})\b/.exec(tag)?.[1] ?? '';

/**
 * The formats to suggest in country `countryCode` to someone who reads `languages` (BCP 47 tags, most wanted first):
 * the country's in one of these languages, else the country's first, else those of the first language that is
 * offered, else British English.
 */
export const suggestedLocale = (languages: readonly string[], countryCode: string): string => {
  const ofCountry = FORMAT_LOCALES.filter((tag) => countryOfLocale(tag) === countryCode);
  const spoken = languages.map(languageOf);
  const inLanguage = spoken.flatMap((language) => ofCountry.filter((tag) => languageOf(tag) === language));
  const main = ofCountry.find((tag) => languageOf(tag) === countryCode.toLowerCase());
  const offered = languages.find((tag) => known.has(tag));
  return inLanguage[0] ?? main ?? ofCountry[0] ?? offered ?? 'en-GB';
};
