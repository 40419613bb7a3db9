import { ActionIcon, Anchor, Checkbox, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCalendarDue } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { DUE_CHOICES, DUE_KEYS, dueDay } from '../due-choices.ts';
import { useDueText } from '../use-due-text.ts';
import { useNextStepCommands } from '../use-next-step-commands.ts';
import classes from './due.module.css';

type DueRowProps = {
  readonly interaction: Interaction;
  readonly contact: ContactRow | undefined;
  readonly today: string;
};

/** One next step: tick it off, put it off, or open what it came from. Keys: x, 1, 3, 7, Enter. */
export const DueRow = ({ interaction, contact, today }: DueRowProps) => {
  const { t } = useTranslation('interactions');
  const { tick, postpone } = useNextStepCommands();
  const due = useDueText(today)(interaction.nextStepDueOn);
  const isBusy = useRef(false);
  const once = (act: () => Promise<void>): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    void act().finally(() => {
      isBusy.current = false;
    });
  };
  const open = (): void => openPanel({ kind: 'interaction-form', interactionId: interaction.id });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // A key that is held down would go on with the rows that follow.
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = DUE_KEYS[event.key];
    if (choice) once(() => postpone(interaction, dueDay(today, choice)));
    if (event.key === 'x') once(() => tick(interaction, true));
    if (event.key === 'Enter') open();
  };
  return (
    <li className={classes.row}>
      <Checkbox
        data-row
        checked={false}
        onChange={() => once(() => tick(interaction, true))}
        onKeyDown={onKeyDown}
        aria-label={t('due.tick', { step: interaction.nextStepText })}
        aria-keyshortcuts="x 1 3 7 Enter"
        classNames={{ input: classes.tick }}
      />
      <div className={classes.text}>
        <UnstyledButton className={classes.step} onClick={open} dir="auto">
          {interaction.nextStepText}
        </UnstyledButton>
        {contact && (
          <Anchor component={Link} href={`/contacts/${contact.id}`} size="sm" className={classes.contact}>
            {contact.name}
          </Anchor>
        )}
      </div>
      <Text size="xs" c={due.isOverdue ? 'var(--kith-bad)' : 'dimmed'} className={classes.due}>
        {interaction.nextStepDueOn === today ? '' : due.text}
      </Text>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('due.postpone', { step: interaction.nextStepText })}
          >
            <IconCalendarDue size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('due.putOff')}</Menu.Label>
          {DUE_CHOICES.map((choice) => (
            <Menu.Item key={choice} onClick={() => once(() => postpone(interaction, dueDay(today, choice)))}>
              {t(`due.${choice}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
};
