import { Box, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openPanel } from '#renderer/stores/panel-store.ts';

/** The primary action of pages about what happened; in short where there is little room. */
export const LogButton = () => {
  const { t } = useTranslation('interactions');
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => openPanel({ kind: 'interaction-form' })}
    >
      <Box component="span" visibleFrom="sm">
        {t('list.log')}
      </Box>
      <Box component="span" hiddenFrom="sm">
        {t('form.log')}
      </Box>
    </Button>
  );
};
