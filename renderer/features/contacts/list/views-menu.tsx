import { Button, Divider, Group, NavLink, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconCheck, IconUsers } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { setPreferences } from '#renderer/stores/preferences-store.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { savedViewsOf } from '#shared/domain/definitions/saved-view.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { HangingProps } from './deferred-menu.tsx';
import { HangingPopover } from './hanging-popover.tsx';
import { ALL_CONTACTS, choiceOfView, VIEW_AREA } from './list-choice.ts';
import { choose, setWords, useContactListStore } from './list-store.ts';
import { deleteView, renameView, replaceView, saveView, shownView } from './view-commands.ts';

type View = ReturnType<typeof savedViewsOf>[number];

const show = ({ id, view }: View): void => {
  const { choice, text } = choiceOfView(id, view);
  setWords(text);
  choose(choice);
  setPreferences({ contactColumns: view.columns });
};

const showAll = (): void => {
  setWords('');
  choose(ALL_CONTACTS);
};

type NameFormProps = {
  readonly label: string;
  readonly initial: string;
  readonly action: string;
  readonly save: (name: string) => Promise<Result<unknown>>;
  readonly onDone: () => void;
};

const NameForm = ({ label, initial, action, save, onDone }: NameFormProps) => {
  const [name, setName] = useState(initial);
  const [fault, setFault] = useState('');
  const failureText = useFailureText();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await save(name.trim());
    if (result.ok) onDone();
    else setFault(failureText(result.error));
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TextInput
          flex={1}
          aria-label={label}
          placeholder={label}
          maxLength={200}
          value={name}
          error={fault}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{action}</Button>
      </Group>
    </form>
  );
};

/** What can be done with the view that is shown. */
const CurrentView = ({ view, onDone }: { readonly view: View; readonly onDone: () => void }) => {
  const { t } = useTranslation('contacts');
  const [isRenaming, setRenaming] = useState(false);
  const { name } = view;
  const isChanged = JSON.stringify(shownView()) !== JSON.stringify(view.view);
  if (isRenaming)
    return (
      <NameForm
        label={t('views.name')}
        initial={name}
        action={t('views.rename')}
        save={(next) => renameView(view.id, next, t('views.renamed', { name: next }))}
        onDone={onDone}
      />
    );
  return (
    <Group gap="xs">
      {isChanged && (
        <Button
          size="compact-sm"
          onClick={() => void replaceView(view.id, t('views.replaced', { name })).then(onDone)}
        >
          {t('views.replace', { name })}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setRenaming(true)}>
        {t('views.rename')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void deleteView(view.id, t('views.deleted', { name })).then(onDone)}
      >
        {t('views.delete')}
      </Button>
    </Group>
  );
};

/** Saved views: pick one, save what is shown, change, rename or delete the one that is shown. */
export const ViewsMenu = ({ opened, onClose }: HangingProps) => {
  const { t, i18n } = useTranslation('contacts');
  const { rows } = useLiveQuery('definitions', { selector: { kind: 'view' } });
  const viewId = useContactListStore((state) => state.choice.viewId);
  const views = savedViewsOf(rows, VIEW_AREA, i18n.language);
  const current = views.find(({ id }) => id === viewId);
  const check = <IconCheck size={15} role="img" aria-label={t('views.shown')} />;
  const pick = (action: () => void) => () => {
    action();
    onClose();
  };
  return (
    <HangingPopover opened={opened} onClose={onClose} label={t('views.title')} width={320}>
      <Stack gap="sm">
        <Stack gap={0} mah={320} style={{ overflowY: 'auto' }}>
          <NavLink
            component="button"
            label={t('views.all')}
            leftSection={<IconUsers size={16} stroke={1.6} />}
            onClick={pick(showAll)}
          />
          {views.map((view) => (
            <NavLink
              key={view.id}
              component="button"
              label={view.name}
              leftSection={<IconBookmark size={16} stroke={1.6} />}
              rightSection={view.id === viewId ? check : undefined}
              onClick={pick(() => show(view))}
            />
          ))}
        </Stack>
        {current && <CurrentView key={current.id} view={current} onDone={onClose} />}
        <Divider />
        <Text size="sm" fw={500}>
          {t('views.saveTitle')}
        </Text>
        <NameForm
          label={t('views.name')}
          initial=""
          action={t('views.save')}
          save={(name) => saveView(name, t('views.saved', { name }))}
          onDone={onClose}
        />
      </Stack>
    </HangingPopover>
  );
};
