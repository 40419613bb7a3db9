import { Alert, Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '#renderer/ui/country-select.tsx';
import { CurrencySelect } from '#renderer/ui/currency-select.tsx';
import { formatExample } from '#renderer/ui/format-example.ts';
import { FormatLocaleSelect } from '#renderer/ui/format-locale-select.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { type Answers, answersOfCountry, type Way } from './commands/answers.ts';
import { TaxChoice } from './tax-choice.tsx';
import { WayChoice } from './way-choice.tsx';

type SetupFormProps = {
  readonly answers: Answers;
  readonly onChange: (changes: Partial<Answers>) => void;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  /** Only the profile is asked again, because the one that is there can't be read. */
  readonly isRepair: boolean;
  readonly isWorking: boolean;
  readonly failure: CommandFailure | undefined;
  readonly onStart: () => void;
};

const FIELDS = ['memberName', 'companyName'] as const;

/** The questions of the first run; the country answers most of them. */
export const SetupForm = (props: SetupFormProps) => {
  const { answers, onChange, way, onWay, isRepair, isWorking, failure, onStart } = props;
  const { t } = useTranslation('setup');
  const failureText = useFailureText();
  const form = useRef<HTMLFormElement>(null);
  const failedField = FIELDS.find((field) => field === failure?.field);
  const errorOf = (field: (typeof FIELDS)[number]) =>
    failure && failedField === field ? failureText(failure) : undefined;
  useEffect(() => {
    const invalid = failure && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    invalid?.focus();
    invalid?.scrollIntoView({ block: 'center' });
  }, [failure]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onStart();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
          <TextInput
            label={t('memberName')}
            value={answers.memberName}
            onChange={({ currentTarget }) => onChange({ memberName: currentTarget.value })}
            error={errorOf('memberName')}
            autoComplete="name"
            autoFocus
            required
          />
          <TextInput
            label={t('companyName')}
            value={answers.companyName}
            onChange={({ currentTarget }) => onChange({ companyName: currentTarget.value })}
            error={errorOf('companyName')}
            autoComplete="organization"
            required
          />
          <CountrySelect
            label={t('country')}
            description={t('countryHint')}
            value={answers.countryCode}
            onChange={(code) => onChange(answersOfCountry(code, navigator.languages))}
            allowDeselect={false}
          />
          <CurrencySelect
            label={t('currency')}
            description={t('currencyHint')}
            value={answers.currency}
            onChange={(currency) => onChange({ currency })}
          />
          <FormatLocaleSelect
            label={t('formats')}
            description={formatExample(answers.formatLocale, answers.currency)}
            value={answers.formatLocale}
            onChange={(formatLocale) => onChange({ formatLocale })}
          />
          <TaxChoice answers={answers} onChange={(taxRates) => onChange({ taxRates })} />
        </SimpleGrid>
        {!isRepair && <WayChoice way={way} onWay={onWay} />}
        {failure && !failedField && (
          <Alert color={failure.code === 'setup.cancelled' ? 'gray' : 'red'} role="alert">
            {failureText(failure)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={isWorking} size="md">
            {t(isRepair ? 'repair.start' : `start.${way}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
