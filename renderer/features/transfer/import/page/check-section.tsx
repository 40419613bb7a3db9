import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { Section } from '../../section.tsx';
import { TaskProgress } from '../../task/task-progress.tsx';
import type { CheckResult } from '../import-plan.ts';
import { type CheckState, closeFile, type OpenFile } from '../import-session.ts';
import { Fact } from './fact.tsx';
import { fileFault } from './file-fault.ts';
import { ImportForm } from './import-form.tsx';
import { ProblemList } from './problem-list.tsx';

const Facts = ({ file, result }: { readonly file: OpenFile; readonly result: CheckResult }) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const { ready, refused, refusedRows, keptInNotes, photos, lost } = result;
  const count = (key: string, value: number): string => t(key, { count: value, number: number(value) });
  const refusedKey = file.settings ? 'check.refused' : 'check.refusedCards';
  return (
    <>
      {refused > 0 && (
        <Fact kind="warn" text={`${count(refusedKey, refused)} ${ready > 0 ? t('check.othersFine') : ''}`}>
          <ProblemList
            rows={refusedRows}
            total={refused}
            fileName={file.name}
            headers={file.table?.headers ?? []}
          />
        </Fact>
      )}
      {keptInNotes > 0 && <Fact kind="plain" text={count('check.keptInNotes', keptInNotes)} />}
      {photos > 0 && <Fact kind="plain" text={count('check.photos', photos)} />}
      {lost.length > 0 && (
        <Fact
          kind="plain"
          text={t('check.lost', {
            list: lost.map(([name, times]) => `${name} (${number(times)})`).join(', '),
          })}
        />
      )}
    </>
  );
};

type DoneCheck = Extract<CheckState, { readonly status: 'done' }>;

const Done = ({ file, check }: { readonly file: OpenFile; readonly check: DoneCheck }) => {
  const { result, matches, isStale } = check;
  const failureText = useFailureText();
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const fault = fileFault(file, result);
  const isContacts = file.area === 'contacts';
  const ready = t(isContacts ? 'check.readyContacts' : 'check.readyProducts', {
    count: result.ready,
    number: number(result.ready),
  });
  return (
    <>
      {fault ? (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {fault === 'nothing-ready' ? t('check.nothingReady') : failureText({ code: `transfer.${fault}` })}
        </Alert>
      ) : (
        <Fact kind="good" text={ready} />
      )}
      <Facts file={file} result={result} />
      {!fault && <ImportForm file={file} result={result} matches={matches} isStale={isStale} />}
    </>
  );
};

const Running = ({ check }: { readonly check: Extract<CheckState, { readonly status: 'running' }> }) => {
  const { t } = useTranslation('transfer');
  const { progress, startedAt } = check;
  const isWaiting = progress.part === 0;
  return (
    <TaskProgress
      label={t(isWaiting ? 'check.waiting' : 'check.running')}
      progress={{ done: progress.part, total: isWaiting ? 0 : 1, startedAt }}
      isCounted={false}
      onStop={closeFile}
    />
  );
};

/** What importing the file would do, and the decision. */
export const CheckSection = ({ file }: { readonly file: OpenFile }) => {
  const { t } = useTranslation('transfer');
  const failureText = useFailureText();
  const { check } = file;
  return (
    <Section title={t('check.heading')}>
      {check.status === 'running' && <Running check={check} />}
      {check.status === 'failed' && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {failureText(check.failure)}
        </Alert>
      )}
      {check.status === 'done' && <Done file={file} check={check} />}
    </Section>
  );
};
