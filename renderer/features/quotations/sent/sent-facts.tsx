import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import classes from './sent-facts.module.css';

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who a sent quotation went to, what it is about, when it was sent and how long it holds. */
export const SentFacts = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const { day } = useFormats();
  const { snapshot, contactId, title, issuedOn, validUntilOn, currency } = quotation;
  const buyer = snapshot?.buyer;
  return (
    <dl className={classes.facts}>
      <Fact label={t('details.contact')}>
        {contactId === '' ? (
          buyer?.name
        ) : (
          <Anchor component={Link} href={`/contacts/${contactId}`} size="sm" fw={500}>
            {buyer?.name}
          </Anchor>
        )}
        {[buyer?.attention ?? '', ...(buyer?.addressLines ?? [])]
          .filter((line) => line !== '')
          .map((line) => (
            <Text key={line} size="xs" c="dimmed">
              {line}
            </Text>
          ))}
      </Fact>
      {title !== '' && <Fact label={t('details.title')}>{title}</Fact>}
      <Fact label={t('details.issuedOn')}>{day(issuedOn)}</Fact>
      <Fact label={t('details.validUntil')}>
        {validUntilOn === '' ? t('details.noEnd') : day(validUntilOn)}
      </Fact>
      <Fact label={t('details.currency')}>{currency}</Fact>
    </dl>
  );
};
