import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginCheck, type CheckState, checkState, rebuiltShare } from '#renderer/data/file-condition.ts';
import {
  type Backup,
  latestDatabaseRepair,
  localCopies,
  type Repair,
  repairDatabase,
} from '#renderer/data/local-copies.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { SettingsGroup } from '../settings-group.tsx';

const LOOK_AGAIN_MS = 400;

/** What came of the latest repair, in one sentence. */
const RepairOutcome = ({ at, copyAt, salvaged }: Repair) => {
  const { t } = useTranslation('settings');
  const { instant, number } = useFormats();
  const from =
    copyAt === null
      ? t('condition.repairedWithoutCopy')
      : t('condition.repairedFrom', { at: instant(copyAt) });
  const brought =
    salvaged === null
      ? t('condition.nothingRead')
      : t('condition.brought', {
          count: salvaged.documents,
          number: number(salvaged.documents),
          gaps: number(salvaged.gaps),
        });
  return (
    <Text size="sm" c="dimmed">{`${t('condition.repaired', { at: instant(at) })} ${from} ${brought}`}</Text>
  );
};

/** Asks whether the damaged database is to be repaired. */
const AskForRepair = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('settings');
  const { instant } = useFormats();
  const [latest, setLatest] = useState<Backup | null | undefined>();
  useEffect(() => void localCopies().then(([copy]) => setLatest(copy ?? null)), []);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('condition.askTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Text size="sm">
        {latest ? t('condition.askText', { at: instant(latest.at) }) : t('condition.askWithoutCopy')}
      </Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('condition.notNow')}
        </Button>
        <Button disabled={latest === undefined} onClick={() => void repairDatabase(latest?.name ?? null)}>
          {t('condition.repair')}
        </Button>
      </Group>
    </Modal>
  );
};

/** How far making tables anew for this version is, as long as that goes on. */
const Rebuilding = () => {
  const { t } = useTranslation('settings');
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const now = await rebuiltShare();
      setShare(now);
      if (now !== null) timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
    };
    void look();
    return () => clearTimeout(timer);
  }, []);
  if (share === null) return null;
  return (
    <div>
      <Text size="sm">{t('condition.rebuilding')}</Text>
      <Progress value={Math.max(2, share * 100)} aria-label={t('condition.rebuilding')} />
    </div>
  );
};

/** Whether the file of the database is whole: looked through now or after an interruption, and the way to repair it. */
export const DatabaseCondition = () => {
  const { t } = useTranslation('settings');
  const [state, setState] = useState<CheckState | null>(null);
  const [repair, setRepair] = useState<Repair | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    void checkState().then(setState);
    void latestDatabaseRepair().then(setRepair);
  }, []);
  useEffect(() => {
    if (state?.status !== 'running') return;
    const timer = setTimeout(() => void checkState().then(setState), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  if (!state) return null;
  const { status, share, faults } = state;
  const isDamaged = faults.length > 0;
  return (
    <SettingsGroup title={t('condition.title')} text={t('condition.text')}>
      {isDamaged && (
        <Alert color="red" title={t('condition.damaged')}>
          <Stack gap="xs">
            <Text size="sm">{t('condition.damagedText')}</Text>
            <Text size="xs" c="dimmed">
              {faults[0]}
            </Text>
            <Button w="fit-content" size="xs" onClick={() => setIsAsking(true)}>
              {t('condition.repairNow')}
            </Button>
          </Stack>
        </Alert>
      )}
      <Group gap="sm">
        <Button
          variant="default"
          size="xs"
          disabled={status === 'running'}
          onClick={() => void beginCheck().then(setState)}
        >
          {t('condition.check')}
        </Button>
        {status === 'done' && !isDamaged && (
          <Text size="sm" role="status">
            {t('condition.whole')}
          </Text>
        )}
      </Group>
      {status === 'running' && (
        <Progress value={Math.max(2, share * 100)} aria-label={t('condition.checking')} />
      )}
      <Rebuilding />
      {repair && <RepairOutcome {...repair} />}
      {isAsking && <AskForRepair onClose={() => setIsAsking(false)} />}
    </SettingsGroup>
  );
};
