import { Modal, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { KeyCaps } from './key-caps.tsx';
import { KEYS } from './keys.ts';
import classes from './keys-panel.module.css';

const KeyGroup = ({ group, keys }: (typeof KEYS)[number]) => {
  const { t } = useTranslation('palette');
  const heading = useId();
  const text = (key: string): string => t(`keys.${group}.${key}`);
  return (
    <section aria-labelledby={heading} className={classes.group}>
      <Title order={3} size="h6" id={heading} mb={6}>
        {text('title')}
      </Title>
      <dl className={classes.keys}>
        {keys.map(([id, caps]) => (
          <div key={id} className={classes.key}>
            <dt>
              <Text span size="sm">
                {text(id)}
              </Text>
            </dt>
            <dd className={classes.caps}>
              <KeyCaps keys={caps} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** All keys, grouped by where they work. */
export const KeysPanel = () => {
  const { t } = useTranslation('palette');
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <Modal
      opened
      fullScreen={isPhone}
      onClose={closePanel}
      title={t('keys.title')}
      size={760}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.groups}>
        {KEYS.map((group) => (
          <KeyGroup key={group.group} {...group} />
        ))}
      </div>
    </Modal>
  );
};
