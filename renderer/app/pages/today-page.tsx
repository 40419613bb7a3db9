import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LogButton } from '#renderer/features/interactions/log-button.tsx';
import { LoggedToday } from '#renderer/features/interactions/logged-today.tsx';
import { NextSteps } from '#renderer/features/interactions/next-steps.tsx';
import { QuotationsToFollow } from '#renderer/features/today/quotations-to-follow.tsx';
import { useFormats } from '#renderer/ui/formats.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { weekdayOf } from '#renderer/ui/weekday.ts';
import classes from './today-page.module.css';

/** The day at a glance: what is to do, which quotations wait for an answer, what was done. */
export const TodayPage = () => {
  const { t } = useTranslation('today');
  const { day, settings } = useFormats();
  const today = useToday();
  return (
    <Page
      title={t('title')}
      beside={<Text c="dimmed">{`${weekdayOf(today, settings.locale)}, ${day(today)}`}</Text>}
      actions={<LogButton />}
    >
      <div className={classes.columns}>
        <NextSteps />
        <div className={classes.aside}>
          <QuotationsToFollow />
          <LoggedToday />
        </div>
      </div>
    </Page>
  );
};
