import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsGroup } from '../settings-group.tsx';
import { DatabaseCondition } from './database-condition.tsx';
import { DemoData } from './demo-data.tsx';
import { KeptHere } from './kept-here.tsx';
import { LocalCopies } from './local-copies.tsx';
import { StorageFacts } from './storage-facts.tsx';
import { UnreadableRecords } from './unreadable-records.tsx';

/** What is kept on this device, how safe it is there, and how to take it along. */
export const DataSection = ({ dataTools }: { readonly dataTools: ReactNode }) => {
  const { t } = useTranslation('settings');
  return (
    <>
      <SettingsGroup title={t('data.keptHere')} text={t('data.keptHereText')}>
        <KeptHere />
        <StorageFacts />
      </SettingsGroup>
      <LocalCopies />
      <DatabaseCondition />
      {dataTools}
      <UnreadableRecords />
      <DemoData />
    </>
  );
};
