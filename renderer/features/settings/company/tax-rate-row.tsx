import { ActionIcon, Badge, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { TaxRate } from '#shared/domain/definitions/definition.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { parsePercent } from '#shared/kernel/percent.ts';
import { type CommandFailure, ok } from '#shared/kernel/result.ts';
import classes from './tax-rates.module.css';

type TaxRateRowProps = {
  readonly rate: TaxRate;
  readonly isFirst: boolean;
  readonly onChange: (changes: Partial<TaxRate>) => Promise<CommandFailure | undefined>;
  readonly onMakeFirst: () => void;
  readonly onRemove: () => void;
};

/** One tax: its name and rate edited in place, made the usual one, removed. */
export const TaxRateRow = ({ rate, isFirst, onChange, onMakeFirst, onRemove }: TaxRateRowProps) => {
  const { t } = useTranslation('settings');
  const { percent, settings } = useFormats();
  const title = `${rate.name} ${percent(rate.rateBp)}`;
  const name = useFieldDraft({
    value: rate.name,
    format: (text) => text,
    parse: (text) => ok(cleanLine(text)),
    save: (text) => onChange({ name: text }),
  });
  const rateBp = useFieldDraft({
    value: rate.rateBp,
    format: percent,
    parse: (text) => parsePercent(text, settings.locale),
    save: (value) => onChange({ rateBp: value }),
  });
  return (
    <fieldset className={classes.row} aria-label={title}>
      <TextInput {...name} aria-label={t('taxes.name')} className={classes.name} />
      <TextInput {...rateBp} aria-label={t('taxes.rate')} className={classes.rate} inputMode="decimal" />
      <div className={classes.actions}>
        {isFirst ? (
          <Badge>{t('taxes.first')}</Badge>
        ) : (
          <Button variant="subtle" size="compact-sm" onClick={onMakeFirst}>
            {t('taxes.makeFirst')}
          </Button>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('taxes.remove', { name: title })}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
};
