import { Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { AddressesSection } from './addresses-section.tsx';
import { AllergyNotice } from './allergy-notice.tsx';
import { ContactMarks } from './contact-marks.tsx';
import { ContactPhoto } from './contact-photo.tsx';
import { CustomValuesSection } from './custom-values-section.tsx';
import { DetailsSection, NotesSection } from './details-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { EditNameButton, NameEditor } from './name-editor.tsx';
import { PeopleSection } from './people-section.tsx';
import { PreferencesSection } from './preferences-section.tsx';
import { EmailsSection, PhonesSection, WebsitesSection } from './reach-sections.tsx';
import classes from './record.module.css';
import { SectionLevel } from './record-section.tsx';
import { RelationsSection } from './relations-section.tsx';

type RecordProps = { readonly contact: Contact };
type ContactRecordProps = RecordProps & {
  /** Whether the name stands above already, as the title of the page. */
  readonly isTitled?: boolean;
};

const Who = ({ contact, isTitled = false }: ContactRecordProps) => {
  const { t } = useTranslation('contacts');
  const [isNaming, setNaming] = useState(false);
  const { name, jobTitle, organizationName, kind } = contact;
  const company = kind === 'person' ? organizationName : '';
  const isSaid = company !== '' && company !== name;
  const role = jobTitle !== '' && isSaid ? t('record.role', { jobTitle, company }) : jobTitle;
  const said = role || (isSaid ? company : '');
  return (
    <>
      <div className={classes.header}>
        <ContactPhoto contact={contact} />
        <div className={classes.who}>
          <Group gap={4} wrap="nowrap" align="flex-start">
            {isTitled ? (
              <Text>{said}</Text>
            ) : (
              <Title order={2} size="h3" className={classes.name}>
                {name}
              </Title>
            )}
            <EditNameButton isOpen={isNaming} onToggle={() => setNaming(!isNaming)} />
          </Group>
          {!isTitled && (
            <Text size="sm" c="dimmed">
              {said}
            </Text>
          )}
          <ContactMarks contact={contact} />
        </div>
      </div>
      {isNaming && <NameEditor contact={contact} />}
    </>
  );
};

const History = ({ contact }: RecordProps) => {
  const { t } = useTranslation('contacts');
  const { relative, instant } = useFormats();
  const { createdAt, updatedAt } = contact;
  return (
    <p className={classes.footer}>
      <span title={instant(createdAt)}>{t('record.createdAt', { time: relative(createdAt) })}</span>
      {' · '}
      <span title={instant(updatedAt)}>{t('record.updatedAt', { time: relative(updatedAt) })}</span>
    </p>
  );
};

/** Everything about one contact, edited where it stands. Draw it anew (`key`) for another contact. */
export const ContactRecord = ({ contact, isTitled = false }: ContactRecordProps) => (
  <SectionLevel value={isTitled ? 2 : 3}>
    <div className={classes.record}>
      <Who contact={contact} isTitled={isTitled} />
      <AllergyNotice contact={contact} />
      <FactsSection contact={contact} />
      <PhonesSection contact={contact} />
      <EmailsSection contact={contact} />
      <DetailsSection contact={contact} />
      <AddressesSection contact={contact} />
      <WebsitesSection contact={contact} />
      <PreferencesSection contact={contact} />
      <RelationsSection contact={contact} />
      {contact.kind === 'organization' && <PeopleSection contact={contact} />}
      <CustomValuesSection contact={contact} />
      <NotesSection contact={contact} />
      <History contact={contact} />
    </div>
  </SectionLevel>
);
