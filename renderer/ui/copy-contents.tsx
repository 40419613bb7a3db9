import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatBytes } from './format-bytes.ts';
import { useFormats } from './formats.tsx';

const SHOWN = ['contacts', 'interactions', 'quotations', 'products'] as const;

type CopyContentsProps = {
  readonly copy: { readonly bytes: number; readonly counts: Readonly<Record<string, number>> };
};

/** What a copy of the database holds, in one line. */
export const CopyContents = ({ copy }: CopyContentsProps) => {
  const { t } = useTranslation();
  const { number, settings } = useFormats();
  const counts = SHOWN.map((name) => {
    const count = copy.counts[name] ?? 0;
    return t(`copies.counts.${name}`, { count, number: number(count) });
  });
  return (
    <Text size="xs" c="dimmed">
      {[...counts, formatBytes(copy.bytes, settings.locale)].join(' · ')}
    </Text>
  );
};
