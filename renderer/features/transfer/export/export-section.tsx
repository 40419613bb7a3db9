import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordCount } from '#renderer/data/use-record-count.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { dayOfInstant } from '#shared/kernel/dates.ts';
import { type FileKind, saveFile } from '../save-file.ts';
import { Section } from '../section.tsx';
import { createTask, type TaskControl } from '../task/task.ts';
import { TaskProgress } from '../task/task-progress.tsx';
import { contactsCsv, contactsVCard } from './export-contacts.ts';
import { interactionsCsv } from './export-interactions.ts';
import { quotationsCsv } from './export-quotations.ts';
import classes from './export-section.module.css';

/** The export that is going on; `what` is its line. */
const exportTask = createTask<string>();

type LineProps = {
  readonly what: string;
  readonly text: string;
  readonly isEmpty: boolean;
  readonly children?: ReactNode;
  readonly onSave: () => void;
};

const Line = ({ what, text, isEmpty, children, onSave }: LineProps) => {
  const { t } = useTranslation('transfer');
  const isBusy = exportTask.useState(({ status }) => status === 'running');
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Text size="sm" fw={500}>
          {what}
        </Text>
        <Text size="xs" c="dimmed">
          {isEmpty ? t('export.nothing') : text}
        </Text>
      </div>
      {children}
      <Button
        variant="default"
        size="xs"
        disabled={isEmpty || isBusy}
        aria-label={t('export.saveLabel', { what })}
        onClick={onSave}
      >
        {t('export.save')}
      </Button>
    </li>
  );
};

const Running = () => {
  const { t } = useTranslation('transfer');
  const failureText = useFailureText();
  const state = exportTask.useState();
  if (state.status === 'running')
    return (
      <TaskProgress
        label={t('export.running')}
        progress={state.progress}
        isStopping={state.isStopping}
        onStop={exportTask.stop}
      />
    );
  if (state.status !== 'failed') return null;
  return (
    <Text size="sm" c="var(--kith-bad)" role="alert">
      {failureText(state.failure)}
    </Text>
  );
};

/** Contacts, interactions and quotations as files that other programs read. */
export const ExportSection = () => {
  const { t } = useTranslation('transfer');
  const { settings } = useFormats();
  const [version, setVersion] = useState<'3.0' | '4.0'>('4.0');
  const [withArchived, setWithArchived] = useState(false);
  const contacts = useRecordCount('contacts');
  const interactions = useRecordCount('interactions');
  const quotations = useRecordCount('quotations');

  const save = (
    area: 'contacts' | 'interactions' | 'quotations',
    kind: FileKind,
    write: (control: TaskControl) => Promise<Blob>,
  ): void => {
    const day = dayOfInstant(new Date().toISOString(), settings.timeZone);
    void exportTask.start(async (control) =>
      saveFile(`${t(`export.files.${area}`)} ${day}.${kind}`, await write(control), kind),
    );
  };
  const selection = { withArchived };
  return (
    <Section title={t('export.heading')} text={t('export.text')}>
      <ul className={classes.lines}>
        <Line
          what={t('export.contactsCsv')}
          text={t('export.contactsCsvText')}
          isEmpty={contacts === 0}
          onSave={() =>
            save('contacts', 'csv', (control) => contactsCsv(selection, settings.locale, control))
          }
        />
        <Line
          what={t('export.contactsVcard')}
          text={t('export.contactsVcardText')}
          isEmpty={contacts === 0}
          onSave={() => save('contacts', 'vcf', (control) => contactsVCard(selection, version, control))}
        >
          <NativeSelect
            size="xs"
            aria-label={t('export.vcardVersion')}
            value={version}
            data={[
              { value: '4.0', label: t('export.version4') },
              { value: '3.0', label: t('export.version3') },
            ]}
            onChange={({ currentTarget }) => setVersion(currentTarget.value === '3.0' ? '3.0' : '4.0')}
          />
        </Line>
        <Line
          what={t('export.interactionsCsv')}
          text={t('export.interactionsCsvText')}
          isEmpty={interactions === 0}
          onSave={() => save('interactions', 'csv', (control) => interactionsCsv(settings, control))}
        />
        <Line
          what={t('export.quotationsCsv')}
          text={t('export.quotationsCsvText')}
          isEmpty={quotations === 0}
          onSave={() => save('quotations', 'csv', (control) => quotationsCsv(settings, control))}
        />
      </ul>
      <Group>
        <Checkbox
          size="sm"
          label={t('export.withArchived')}
          checked={withArchived}
          onChange={({ currentTarget }) => setWithArchived(currentTarget.checked)}
        />
      </Group>
      <Running />
    </Section>
  );
};
