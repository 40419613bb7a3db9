import { Code, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FontLicence } from './licences.ts';

/** The whole text of a font's licence; null shows none. */
export const LicenceText = ({
  font,
  onClose,
}: {
  readonly font: FontLicence | null;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('settings');
  const [text, setText] = useState('');
  useEffect(() => void font?.readText().then(setText), [font]);
  return (
    <Modal
      opened={font !== null}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('close') }}
      size="xl"
      title={font ? `${font.name} · ${font.licence}` : ''}
    >
      <Code block tabIndex={0}>
        {text}
      </Code>
    </Modal>
  );
};
