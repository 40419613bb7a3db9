import { ActionIcon, Text } from '@mantine/core';
import { IconExternalLink, IconMail, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/data/new-id.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { ContactEmail, ContactPhone } from '#shared/domain/contacts/check-part.ts';
import { type Contact, PHONE_TYPES, PLACE_TYPES } from '#shared/domain/contacts/contact.ts';
import {
  addEmail,
  addPhone,
  addWebsite,
  removeEmail,
  removePhone,
  removeWebsite,
  setEmail,
  setPhone,
  setWebsite,
} from '#shared/domain/contacts/contact-parts.ts';
import { phoneDigits } from '#shared/kernel/phone-digits.ts';
import classes from './record.module.css';
import { TextParts } from './text-parts.tsx';
import { useEdit } from './use-edit.ts';

type SectionProps = { readonly contact: Contact };

const icon = { size: 17, stroke: 1.6, 'aria-hidden': true } as const;

const LinkIcon = (props: { href: string; label: string; children: ReactNode; isOutside?: boolean }) => (
  <ActionIcon
    component="a"
    href={props.href}
    variant="subtle"
    aria-label={props.label}
    title={props.label}
    {...(props.isOutside && { target: '_blank', rel: 'noreferrer' })}
  >
    {props.children}
  </ActionIcon>
);

/** Reads a number the way it is kept: as typed, and in E.164 where it can be understood. */
const readPhone = async (typed: string, country: string): Promise<Pick<ContactPhone, 'typed' | 'e164'>> =>
  (await import('#shared/kernel/phone.ts')).parsePhone(typed, country);

/** Phone numbers: kept as typed, called by their international form. */
export const PhonesSection = ({ contact }: SectionProps) => {
  const { t } = useTranslation('contacts');
  const { country } = useFormats().settings;
  const { edit } = useEdit(contact);
  const field = t('fields.phone');
  const phoneOf = (id: string) => contact.phones.find((phone) => phone.id === id);
  return (
    <TextParts
      title={t('parts.phones')}
      addLabel={t('parts.addPhone')}
      partLabel={field}
      inputMode="tel"
      parts={contact.phones.map(({ id, typed, type }) => ({ id, text: typed, type }))}
      types={PHONE_TYPES.map((value) => ({ value, label: t(`phoneTypes.${value}`) }))}
      onAdd={async (typed) => {
        const part = { id: newId(), type: 'mobile', ...(await readPhone(typed, country)) } as const;
        return edit(field, addPhone, { part });
      }}
      onText={async (id, typed) => edit(field, setPhone, { id, changes: await readPhone(typed, country) })}
      onType={(id, type) =>
        void edit(field, setPhone, { id, changes: { type: type as ContactPhone['type'] } })
      }
      onRemove={(id) => edit(field, removePhone, { id }, true)}
      actionOf={({ id, text }) => (
        <LinkIcon
          href={`tel:${phoneOf(id)?.e164 || text.replace(/[^+\d]/g, '')}`}
          label={t('parts.call', { number: text })}
        >
          <IconPhone {...icon} />
        </LinkIcon>
      )}
      noteOf={({ id, text }) => {
        const e164 = phoneOf(id)?.e164 ?? '';
        if (e164 !== '' && phoneDigits(text) === phoneDigits(e164)) return null;
        return (
          <Text className={`${classes.secondary} tabular`} w="100%">
            {e164 || t('parts.phoneNotRead')}
          </Text>
        );
      }}
    />
  );
};

/** E-mail addresses, each a way to write. */
export const EmailsSection = ({ contact }: SectionProps) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const field = t('fields.email');
  return (
    <TextParts
      title={t('parts.emails')}
      addLabel={t('parts.addEmail')}
      partLabel={field}
      inputMode="email"
      parts={contact.emails.map(({ id, address, type }) => ({ id, text: address, type }))}
      types={PLACE_TYPES.map((value) => ({ value, label: t(`placeTypes.${value}`) }))}
      onAdd={(address) => edit(field, addEmail, { part: { id: newId(), type: 'work', address } })}
      onText={(id, address) => edit(field, setEmail, { id, changes: { address } })}
      onType={(id, type) =>
        void edit(field, setEmail, { id, changes: { type: type as ContactEmail['type'] } })
      }
      onRemove={(id) => edit(field, removeEmail, { id }, true)}
      actionOf={({ text }) => (
        <LinkIcon href={`mailto:${text}`} label={t('parts.write', { address: text })}>
          <IconMail {...icon} />
        </LinkIcon>
      )}
    />
  );
};

/** Web addresses. */
export const WebsitesSection = ({ contact }: SectionProps) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const field = t('parts.website');
  return (
    <TextParts
      title={t('parts.websites')}
      addLabel={t('parts.addWebsite')}
      partLabel={field}
      inputMode="url"
      parts={contact.websites.map(({ id, url }) => ({ id, text: url }))}
      onAdd={(url) => edit(field, addWebsite, { part: { id: newId(), url } })}
      onText={(id, url) => edit(field, setWebsite, { id, changes: { url } })}
      onRemove={(id) => edit(field, removeWebsite, { id }, true)}
      actionOf={({ text }) => (
        <LinkIcon href={text} label={t('parts.visit', { address: text })} isOutside>
          <IconExternalLink {...icon} />
        </LinkIcon>
      )}
    />
  );
};
