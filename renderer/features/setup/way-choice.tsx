import { Group, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WAYS, type Way } from './commands/answers.ts';
import classes from './way-choice.module.css';

/** Empty, demo or import, each with what it brings. */
export const WayChoice = ({ way, onWay }: { readonly way: Way; readonly onWay: (way: Way) => void }) => {
  const { t } = useTranslation('setup');
  return (
    <Radio.Group
      label={t('wayLabel')}
      value={way}
      onChange={(chosen) => onWay(WAYS.find((candidate) => candidate === chosen) ?? 'empty')}
    >
      <div className={classes.ways}>
        {WAYS.map((value) => (
          <Radio.Card key={value} value={value} className={classes.way}>
            <Group wrap="nowrap" align="flex-start" gap="xs">
              <Radio.Indicator mt={2} size="xs" />
              <div>
                <Text size="sm" fw={600}>
                  {t(`ways.${value}.title`)}
                </Text>
                <Text size="xs" c="dimmed" mt={2}>
                  {t(`ways.${value}.text`)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
};
