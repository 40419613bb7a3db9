import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type SuggestedTaxRate, suggestedTaxRates } from '#shared/domain/definitions/tax-rates-by-country.ts';
import { formatPercent } from '#shared/kernel/percent.ts';
import type { Answers } from './commands/answers.ts';

type TaxChoiceProps = {
  readonly answers: Answers;
  readonly onChange: (taxRates: readonly SuggestedTaxRate[]) => void;
};

/** Which of the taxes usual in the country are charged. */
export const TaxChoice = ({ answers, onChange }: TaxChoiceProps) => {
  const { t } = useTranslation('setup');
  const suggested = suggestedTaxRates(answers.countryCode);
  const chosen = answers.taxRates.map(({ rateBp }) => String(rateBp));
  return (
    <Input.Wrapper
      label={t('taxes')}
      labelElement="div"
      description={t(suggested.length > 0 ? 'taxesHint' : 'noTaxes')}
    >
      <Group gap={6} mt={6} role="group" aria-label={t('taxes')}>
        <Chip.Group
          multiple
          value={chosen}
          onChange={(rates) => onChange(suggested.filter(({ rateBp }) => rates.includes(String(rateBp))))}
        >
          {suggested.map(({ name, rateBp }) => (
            <Chip key={rateBp} value={String(rateBp)} size="sm">
              {name} {formatPercent(rateBp, answers.formatLocale)}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
    </Input.Wrapper>
  );
};
