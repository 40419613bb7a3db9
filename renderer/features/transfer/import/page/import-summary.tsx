import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { Section } from '../../section.tsx';
import type { ImportArea } from '../import-plan.ts';
import { importTask } from '../import-tasks.ts';
import type { ImportOutcome } from '../run-import.ts';
import { AskUndo } from './ask-undo.tsx';
import { Fact } from './fact.tsx';
import { ProblemList } from './problem-list.tsx';

type ImportSummaryProps = {
  readonly outcome: ImportOutcome & { readonly headers: readonly string[] };
  readonly onShow: (area: ImportArea) => void;
};

/** What became of an import, and what can be done next. */
export const ImportSummary = ({ outcome, onShow }: ImportSummaryProps) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const failureText = useFailureText();
  const [isAsking, setIsAsking] = useState(false);
  const {
    importId,
    area,
    fileName,
    created,
    skipped,
    refusedRows,
    brokenPhotos,
    isStopped,
    failure,
    headers,
  } = outcome;
  const isContacts = area === 'contacts';
  const count = (key: string, value: number): string => t(key, { count: value, number: number(value) });
  const refusedKey = headers.length > 0 ? 'check.refused' : 'check.refusedCards';
  return (
    <Section title={fileName}>
      {(isStopped || failure !== '') && (
        <Alert
          color="orange"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={t(failure === '' ? 'done.stoppedTitle' : 'done.failedTitle')}
        >
          {failure === '' ? t('done.keptSoFar') : failureText({ code: failure })}
        </Alert>
      )}
      <div role="status">
        <Fact
          kind={created > 0 ? 'good' : 'plain'}
          text={count(isContacts ? 'done.doneContacts' : 'done.doneProducts', created)}
        />
      </div>
      {skipped > 0 && <Fact kind="plain" text={count('done.skipped', skipped)} />}
      {refusedRows.length > 0 && (
        <Fact kind="warn" text={count(refusedKey, refusedRows.length)}>
          <ProblemList rows={refusedRows} total={refusedRows.length} fileName={fileName} headers={headers} />
        </Fact>
      )}
      {brokenPhotos > 0 && <Fact kind="warn" text={count('done.brokenPhotos', brokenPhotos)} />}
      <Group gap="xs" mt="xs">
        {created > 0 && (
          <Button onClick={() => onShow(area)}>
            {t(isContacts ? 'done.showContacts' : 'done.showProducts')}
          </Button>
        )}
        {created > 0 && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} stroke={1.6} aria-hidden />}
            onClick={() => setIsAsking(true)}
          >
            {t('done.undo')}
          </Button>
        )}
        <Button variant="default" onClick={importTask.clear}>
          {t('done.another')}
        </Button>
      </Group>
      <AskUndo
        isOpen={isAsking}
        area={area}
        importId={importId}
        fileName={fileName}
        onClose={() => setIsAsking(false)}
      />
      {created === 0 && (
        <Text size="sm" c="dimmed">
          {t('done.nothing')}
        </Text>
      )}
    </Section>
  );
};
