const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the largest unit that leaves at least 1, "12.4 MB". */
export const formatBytes = (bytes: number, locale: string): string => {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = UNITS[power - 1] ?? 'kilobyte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  );
};
