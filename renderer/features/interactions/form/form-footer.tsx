import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dropInteractionDraft } from '#renderer/stores/interaction-drafts.ts';
import { closePanel } from '#renderer/stores/panel-store.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { useDeleteEntry } from '../use-delete-entry.ts';
import classes from './interaction-form.module.css';
import { useLeaveForm } from './use-leave-form.ts';

type FormFooterProps = {
  readonly formKey: string;
  readonly original: Interaction | undefined;
  readonly isSaving: boolean;
};

/** Save, close, and for what is there already delete. */
export const FormFooter = ({ formKey, original, isSaving }: FormFooterProps) => {
  const { t } = useTranslation('interactions');
  const leave = useLeaveForm(formKey);
  const deleteEntry = useDeleteEntry();
  const remove = async (interaction: Interaction): Promise<void> => {
    if (!(await deleteEntry(interaction))) return;
    dropInteractionDraft(interaction.id);
    closePanel();
  };
  return (
    <div className={classes.footer}>
      {original && (
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
          onClick={() => void remove(original)}
        >
          {t('entry.delete')}
        </Button>
      )}
      <Group gap="xs" ml="auto">
        <Button variant="default" onClick={leave}>
          {t('form.close')}
        </Button>
        <Button type="submit" loading={isSaving}>
          {t(original ? 'form.save' : 'form.log')}
        </Button>
      </Group>
    </div>
  );
};
