import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ContactQuery } from '#renderer/data/contact-index/contact-query.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { ALL_CONTACTS } from '../list/list-choice.ts';
import { choose, setWords } from '../list/list-store.ts';
import { useIndexAnswer } from '../use-index-answer.ts';
import classes from './record.module.css';
import { RecordSection } from './record-section.tsx';

const SHOWN = 8;

const queryOf = (value: string): ContactQuery => ({
  text: '',
  filters: [{ field: 'organizationName', operator: 'is', value }],
  archived: false,
  sortField: 'sortName',
  descending: false,
  now: '',
});

/** The people of an organization, by the company they were entered with. */
export const PeopleSection = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const { number } = useFormats();
  const [, navigate] = useLocation();
  const query = queryOf(contact.name);
  const found = useIndexAnswer('window', { query, start: 0, count: SHOWN });
  if (!found || found.total === 0) return null;
  const showAll = () => {
    setWords('');
    choose({ ...ALL_CONTACTS, filters: query.filters });
    navigate('/contacts');
  };
  return (
    <RecordSection title={t('people.title')}>
      <ul className={classes.rows}>
        {found.rows.map(({ id, name, jobTitle }) => (
          <li key={id} className={classes.row}>
            <span className={classes.label}>{jobTitle || t('kind.person')}</span>
            <Link href={`/contacts/${id}`} className={classes.link}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {found.total > SHOWN && (
        <Button size="compact-sm" variant="subtle" onClick={showAll}>
          {t('people.all', { count: found.total, total: number(found.total) })}
        </Button>
      )}
    </RecordSection>
  );
};
