import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useRecordCount } from '#renderer/data/use-record-count.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import classes from './data.module.css';

const KEPT = ['contacts', 'interactions', 'quotations', 'products'] as const;

const Count = ({ name }: { readonly name: (typeof KEPT)[number] }) => {
  const { t } = useTranslation('settings');
  const { number } = useFormats();
  const count = useRecordCount(name);
  return (
    <Link href={`/${name}`} className={classes.count}>
      <Text className={classes.figure}>{count === null ? '–' : number(count)}</Text>
      <Text size="sm" c="dimmed">
        {t(`data.counts.${name}`, { count: count ?? 0 })}
      </Text>
    </Link>
  );
};

/** How much of everything this device keeps. */
export const KeptHere = () => (
  <div className={classes.counts}>
    {KEPT.map((name) => (
      <Count key={name} name={name} />
    ))}
  </div>
);
