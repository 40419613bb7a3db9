import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { Section } from '../../section.tsx';
import { PastImport } from './past-import.tsx';
import classes from './rows.module.css';

/** Every import there was, the latest first. */
export const PastImports = () => {
  const { t } = useTranslation('transfer');
  const { rows } = useLiveQuery('definitions', { selector: { kind: 'import' } });
  if (rows.length === 0) return null;
  const latestFirst = [...rows].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <Section title={t('past.heading')}>
      <ul className={classes.rows}>
        {latestFirst.map((definition) => (
          <PastImport key={definition.id} definition={definition} />
        ))}
      </ul>
    </Section>
  );
};
