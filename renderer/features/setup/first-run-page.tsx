import { Box, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { askForPersistence } from '#renderer/data/device-storage.ts';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import { setPreferences } from '#renderer/stores/preferences-store.ts';
import { LanguageSelect } from '#renderer/ui/language-select.tsx';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { type Answers, firstAnswers, type Way } from './commands/answers.ts';
import { isCompanyUnreadable, setUp } from './commands/set-up.ts';
import type { DemoProgress } from './commands/write-demo.ts';
import { DemoProgressPanel } from './demo-progress-panel.tsx';
import classes from './first-run-page.module.css';
import { SetupForm } from './setup-form.tsx';

/** What a new person sees: a few questions, three ways to begin. Shown until there is a company profile. */
export const FirstRunPage = () => {
  const { t } = useTranslation('setup');
  const [, navigate] = useLocation();
  const isRepair = useUnreadableRecords(({ records }) => isCompanyUnreadable(records));
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(navigator.languages));
  const [way, setWay] = useState<Way>('empty');
  const [failure, setFailure] = useState<CommandFailure | undefined>();
  const [isWorking, setIsWorking] = useState(false);
  const [progress, setProgress] = useState<DemoProgress | null>(null);
  const cancel = useRef<AbortController | null>(null);
  // Another window may have set Kith up meanwhile: then the demo data of this one goes again.
  useEffect(() => () => cancel.current?.abort(), []);
  useEffect(() => {
    document.title = `${t('title')} · Kith`;
  }, [t]);

  const start = async (): Promise<void> => {
    cancel.current = new AbortController();
    setIsWorking(true);
    setFailure(undefined);
    // Asked here, because some browsers only listen while a person is acting.
    void askForPersistence();
    const begun = isRepair ? 'empty' : way;
    const done = await setUp(answers, begun, setProgress, cancel.current.signal);
    if (done.ok) return navigate(begun === 'import' ? '/import' : '/contacts');
    setFailure(done.error);
    setProgress(null);
    setIsWorking(false);
  };

  return (
    <Box component="main" className={classes.page}>
      <div className={classes.card}>
        <Group justify="space-between" align="flex-start" mb="lg">
          <Text className={classes.brand}>Kith</Text>
          <LanguageSelect
            size="xs"
            aria-label={t('language')}
            onChange={(language) => setPreferences({ language })}
          />
        </Group>
        <Title order={1}>{t(isRepair ? 'repair.title' : 'title')}</Title>
        <Text c="dimmed" mt={4} mb="lg">
          {t(isRepair ? 'repair.text' : 'text')}
        </Text>
        {progress ? (
          <DemoProgressPanel progress={progress} onCancel={() => cancel.current?.abort()} />
        ) : (
          <SetupForm
            answers={answers}
            onChange={(changes) => setAnswers({ ...answers, ...changes })}
            way={way}
            onWay={setWay}
            isRepair={isRepair}
            isWorking={isWorking}
            failure={failure}
            onStart={() => void start()}
          />
        )}
      </div>
    </Box>
  );
};
