import { Button, FileButton, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../task/failure-of.ts';
import { openFile, useImportSession } from '../import-session.ts';
import classes from './drop-area.module.css';
import { joinedCards } from './joined-cards.ts';

/** What file dialogs offer first. */
export const ACCEPTED_FILES = '.csv,.txt,.tsv,.vcf,.vcard,text/csv,text/vcard,text/x-vcard,text/plain';

/** Opens what was chosen or dropped; several vCard files count as one. */
export const openFiles = async (files: readonly File[]): Promise<void> => {
  const [{ name = '' } = {}] = files;
  try {
    const joined = await joinedCards(files);
    if (joined) await openFile(joined.blob, joined.name);
  } catch (error) {
    // A file that was moved or deleted since it was chosen.
    useImportSession.setState({ status: 'refused', name, failure: failureOf(error) }, true);
  }
};

/** The place where a file is dropped or chosen. */
export const DropArea = () => {
  const { t } = useTranslation('transfer');
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shows where to let go; the button does the same by keyboard
    <div
      className={classes.area}
      data-over={isOver || undefined}
      onDragOver={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
    >
      <Stack align="center" gap="xs" ta="center">
        <ThemeIcon variant="default" size={48} radius="xl" aria-hidden>
          <IconFileImport size={24} stroke={1.6} />
        </ThemeIcon>
        <Text fw={600}>{t(isOver ? 'import.dropNow' : 'import.drop')}</Text>
        <Text size="sm" c="dimmed" maw={440}>
          {t('import.dropText')}
        </Text>
        <FileButton multiple accept={ACCEPTED_FILES} onChange={(files) => void openFiles(files)}>
          {(props) => (
            <Button {...props} mt="xs">
              {t('import.choose')}
            </Button>
          )}
        </FileButton>
      </Stack>
    </div>
  );
};
