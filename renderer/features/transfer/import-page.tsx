import { Alert, Box, Button, FileButton, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { takeOpenedFile, useOpenedFile } from '#renderer/stores/opened-file-store.ts';
import { Page } from '#renderer/ui/page.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { ImportArea } from './import/import-plan.ts';
import { openFile, useImportSession } from './import/import-session.ts';
import { importTask, undoTask } from './import/import-tasks.ts';
import { ACCEPTED_FILES, DropArea, openFiles } from './import/page/drop-area.tsx';
import { ImportRunning } from './import/page/import-running.tsx';
import { ImportSummary } from './import/page/import-summary.tsx';
import { OpenFileSections } from './import/page/open-file-sections.tsx';
import { PastImports } from './import/page/past-imports.tsx';
import { UndoRunning } from './import/page/undo-running.tsx';
import { useFileDrop } from './import/page/use-file-drop.ts';
import { useLeaveWarning } from './import/page/use-leave-warning.ts';

type ImportPageProps = {
  /** Shows what was imported: the list of the area, the newest first. */
  readonly onShow?: (area: ImportArea) => void;
};

const Content = ({ onShow }: { readonly onShow: (area: ImportArea) => void }) => {
  const { t } = useTranslation('transfer');
  const failureText = useFailureText();
  const session = useImportSession();
  const run = importTask.useState();
  if (run.status === 'running')
    return <ImportRunning state={run} name={session.status === 'open' ? session.name : ''} />;
  if (run.status === 'finished') return <ImportSummary outcome={run.outcome} onShow={onShow} />;
  if (session.status === 'open') return <OpenFileSections file={session} />;
  if (session.status === 'opening') return <Box py="md">{t('import.opening', { name: session.name })}</Box>;
  return (
    <Stack mb="xl">
      {run.status === 'failed' && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {failureText(run.failure)}
        </Alert>
      )}
      {session.status === 'refused' && (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('import.refusedTitle', { name: session.name })}
        >
          {failureText(session.failure)}
        </Alert>
      )}
      <DropArea />
    </Stack>
  );
};

const takeDropped = (files: readonly File[]): void => {
  if (importTask.useState.getState().status === 'running') return;
  importTask.clear();
  void openFiles(files);
};

/** Brings contacts and products: a file is chosen, looked through, corrected, and imported as one. */
export const ImportPage = ({ onShow = () => undefined }: ImportPageProps) => {
  const { t } = useTranslation('transfer');
  const opened = useOpenedFile(({ file }) => file);
  const isRunning = importTask.useState(({ status }) => status === 'running');
  const isUndoing = undoTask.useState(({ status }) => status === 'running');
  const canChooseOther = useImportSession(({ status }) => status === 'open') && !isRunning;
  useLeaveWarning(isRunning || isUndoing);
  useFileDrop(takeDropped);
  useEffect(() => {
    if (!opened || isRunning) return;
    const file = takeOpenedFile();
    importTask.clear();
    if (file) void openFile(new Blob([file.bytes]), file.name);
  }, [opened, isRunning]);
  return (
    <Page
      title={t('import.title')}
      actions={
        canChooseOther && (
          <FileButton multiple accept={ACCEPTED_FILES} onChange={(files) => void openFiles(files)}>
            {(props) => (
              <Button {...props} variant="default">
                {t('import.chooseOther')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      <Box maw={860}>
        <Content onShow={onShow} />
        <UndoRunning />
        <PastImports />
      </Box>
    </Page>
  );
};
