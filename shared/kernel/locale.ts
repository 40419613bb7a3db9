const usable = new Map<string, string>();

/** `tag` as a BCP 47 tag that Intl accepts; English when it is none, so that a bad setting never breaks a page. */
export const usableLocale = (tag: string): string => {
  const known = usable.get(tag);
  if (known !== undefined) return known;
  let found = 'en';
  try {
    found = Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    // RangeError: not a language tag.
  }
  usable.set(tag, found);
  return found;
};

/** Whether `tag` is a well-formed BCP 47 language tag for which this device has formats. */
export const isLocale = (tag: string): boolean => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
};
