import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '#renderer/data/run-command.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Definition, ImportReport } from '#shared/domain/definitions/definition.ts';
import { endImport } from '#shared/domain/definitions/import-report.ts';
import type { ImportArea } from '../import-plan.ts';
import { undoTask } from '../import-tasks.ts';
import { AskUndo } from './ask-undo.tsx';
import classes from './past-import.module.css';
import { type ImportStanding, useImportStanding } from './use-import-standing.ts';

/** What an import is called on its badge; '' for the ordinary one. */
const stateOf = ({ state }: ImportReport, { isHeld }: ImportStanding): string => {
  if (state === 'done') return '';
  if (state === 'running') return isHeld ? 'running' : 'cut';
  return state;
};

const usePastTexts = (report: ImportReport, standing: ImportStanding | null) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const here = standing?.here ?? 0;
  const isCounted = report.state === 'running';
  const created = isCounted ? here : report.created;
  const state = standing ? stateOf(report, standing) : '';
  // While it goes on, its progress is told above.
  if (state === 'running') return { state, badge: t('past.running'), facts: '' };
  const facts = [
    t(report.area === 'products' ? 'past.products' : 'past.contacts', {
      count: created,
      number: number(created),
    }),
    report.skipped > 0 ? t('past.skipped', { number: number(report.skipped) }) : '',
    report.refused > 0 ? t('past.refused', { number: number(report.refused) }) : '',
  ];
  const isKept = state === 'undone' && here > 0;
  const badge = isKept
    ? t('past.undoneKept', { count: here, number: number(here) })
    : state && t(`past.${state}`);
  return { state, badge, facts: facts.filter(Boolean).join(' · ') };
};

/** One import there was: from what file, when, what it brought, and the way to take it back. */
export const PastImport = ({ definition }: { readonly definition: Definition }) => {
  const { t } = useTranslation('transfer');
  const { instant, relative } = useFormats();
  const isBusy = undoTask.useState(({ status }) => status === 'running');
  const [isAsking, setIsAsking] = useState(false);
  const standing = useImportStanding(definition);
  const report = definition.import as ImportReport;
  const { state, badge, facts } = usePastTexts(report, standing);
  const { id, createdAt } = definition;
  const { fileName, area } = report;
  const canUndo = standing !== null && standing.here > 0 && state !== 'running' && state !== 'undone';
  const keep = (): Promise<unknown> =>
    runCommand('definitions', id, endImport, { state: 'cancelled', created: standing?.here ?? 0 });
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <div className={classes.text}>
          <Group gap={8}>
            <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
              {fileName}
            </Text>
            {badge !== '' && <Badge size="sm">{badge}</Badge>}
          </Group>
          <Text size="sm" c="dimmed" className="tabular">
            <span title={instant(createdAt)}>{relative(createdAt)}</span>
            {facts !== '' && ` · ${facts}`}
          </Text>
          {state === 'cut' && <Text size="sm">{t('past.cutText')}</Text>}
        </div>
        <Group gap="xs">
          {state === 'cut' && (
            <Button
              variant="default"
              size="xs"
              aria-label={t('past.keepLabel', { name: fileName })}
              onClick={() => void keep()}
            >
              {t('past.keep')}
            </Button>
          )}
          {(canUndo || state === 'cut') && (
            <Button
              variant="default"
              size="xs"
              disabled={isBusy}
              aria-label={t('past.undoLabel', { name: fileName })}
              onClick={() => setIsAsking(true)}
            >
              {t('past.undo')}
            </Button>
          )}
        </Group>
      </div>
      <AskUndo
        isOpen={isAsking}
        area={area as ImportArea}
        importId={id}
        fileName={fileName}
        onClose={() => setIsAsking(false)}
      />
    </li>
  );
};
