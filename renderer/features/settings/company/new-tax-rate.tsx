import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/data/new-id.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { TaxRate } from '#shared/domain/definitions/definition.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { parsePercent } from '#shared/kernel/percent.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import classes from './tax-rates.module.css';

/** The line below the taxes that adds one. */
export const NewTaxRate = ({
  onAdd,
}: {
  readonly onAdd: (rate: TaxRate) => Promise<CommandFailure | undefined>;
}) => {
  const { t } = useTranslation('settings');
  const { settings } = useFormats();
  const failureText = useFailureText();
  const nameInput = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [rate, setRate] = useState('');
  const [failures, setFailures] = useState<{ name?: CommandFailure; rate?: CommandFailure }>({});

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const cleaned = cleanLine(name);
    if (cleaned === '') return setFailures({ name: { code: 'settings.tax-rate-without-name' } });
    const parsed = parsePercent(rate, settings.locale);
    if (!parsed.ok) return setFailures({ rate: parsed.error });
    const refused = await onAdd({ id: newId(), name: cleaned, rateBp: parsed.value });
    setFailures(refused ? { name: refused } : {});
    if (refused) return;
    setName('');
    setRate('');
    nameInput.current?.focus();
  };

  return (
    <form
      className={classes.row}
      onSubmit={(event) => void add(event)}
      aria-label={t('taxes.new')}
      noValidate
    >
      <TextInput
        ref={nameInput}
        aria-label={t('taxes.name')}
        placeholder={t('taxes.namePlaceholder')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={failures.name && failureText(failures.name)}
      />
      <TextInput
        aria-label={t('taxes.rate')}
        placeholder={t('taxes.ratePlaceholder')}
        className={classes.rate}
        inputMode="decimal"
        value={rate}
        onChange={({ currentTarget }) => setRate(currentTarget.value)}
        error={failures.rate && failureText(failures.rate)}
      />
      <div className={classes.actions}>
        <Button type="submit" variant="default">
          {t('taxes.add')}
        </Button>
      </div>
    </form>
  );
};
