import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatBytes } from './format-bytes.ts';
import { useFormats } from './formats.tsx';

const SHOWN = ['contacts', 'interactions', 'quotations', 'products'] as const;

type CopyContentsProps = {
  /** Records by collection; null while they are not known. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly bytes?: number;
};

/** What a copy of the database holds, in one line. */
export const CopyContents = ({ counts, bytes }: CopyContentsProps) => {
  const { t } = useTranslation();
  const { number, settings } = useFormats();
  const parts = SHOWN.map((name) => {
    const count = counts[name] ?? 0;
    return t(`copies.counts.${name}`, { count, number: number(count) });
  });
  return (
    <Text size="xs" c="dimmed">
      {[...parts, ...(bytes === undefined ? [] : [formatBytes(bytes, settings.locale)])].join(' · ')}
    </Text>
  );
};
