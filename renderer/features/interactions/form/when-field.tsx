import { Button, Input, TextInput } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toLocalMinute } from '../local-time.ts';

type WhenFieldProps = {
  /** Local date and time, '' for now. */
  readonly at: string;
  readonly onChange: (at: string) => void;
  /** Whether "now" can be chosen: not for what is logged already. */
  readonly canBeNow: boolean;
  readonly error: string | undefined;
};

/** When it happened: now, unless a person says otherwise. */
export const WhenField = ({ at, onChange, canBeNow, error }: WhenFieldProps) => {
  const { t } = useTranslation('interactions');
  const wasPressed = useRef(false);
  if (at === '' && canBeNow && !error)
    return (
      <Input.Wrapper label={t('form.when')} labelElement="div">
        <Button
          variant="default"
          fullWidth
          justify="flex-start"
          fw={400}
          leftSection={<IconClock size={16} stroke={1.6} aria-hidden />}
          aria-label={t('form.nowChange')}
          onClick={() => {
            wasPressed.current = true;
            onChange(toLocalMinute(new Date().toISOString()));
          }}
        >
          {t('form.now')}
        </Button>
      </Input.Wrapper>
    );
  return (
    <TextInput
      ref={(input) => {
        if (wasPressed.current) input?.focus();
        wasPressed.current = false;
      }}
      type="datetime-local"
      label={t('form.when')}
      value={at}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
};
