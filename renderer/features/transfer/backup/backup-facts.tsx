import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { collectionNames } from '#renderer/data/storage/record-collections.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import classes from './backup-facts.module.css';
import type { CheckedBackup } from './backup-tasks.ts';

const SHOWN_BAD = 100;

/** What a backup holds, and what of it can't be brought back. */
export const BackupFacts = ({ backup }: { readonly backup: CheckedBackup }) => {
  const { t } = useTranslation('transfer');
  const { number, instant } = useFormats();
  const { header, counts, blobs, badLines, name } = backup;
  const facts = [
    ...collectionNames.map((collection) => [collection, counts[collection]] as const),
    ['blobs', blobs] as const,
  ].filter(([, count]) => count > 0);
  const bad = t('backup.bad', { count: badLines.length, number: number(badLines.length) });
  return (
    <div>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Text>
      <Text size="sm" c="dimmed">
        {t('backup.madeOn', { date: instant(header.createdAt), version: header.appVersion })}
      </Text>
      <dl className={classes.facts} aria-label={t('backup.holds')}>
        {facts.map(([what, count]) => (
          <div key={what} className={classes.fact}>
            <dt>{t(`backup.counts.${what}`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {badLines.length > 0 && (
        <>
          <Text size="sm">{bad}</Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className={classes.bad} aria-label={bad} tabIndex={0}>
            {badLines.slice(0, SHOWN_BAD).map(({ line, what, reason }) => (
              <Text key={line} size="xs">
                {t('backup.badLine', { line: number(line), what, reason })}
              </Text>
            ))}
          </section>
        </>
      )}
    </div>
  );
};
