import { Alert, Anchor, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import classes from './contact-form.module.css';
import { useContactDraft } from './draft-store.ts';
import { type Duplicate, findDuplicates } from './find-duplicates.ts';
import { isBlank } from './form-draft.ts';

const PAUSE_MS = 200;

/** Who in the form's draft is known already, looked up when typing pauses. */
const useDuplicates = (): readonly Duplicate[] => {
  const draft = useContactDraft();
  const { country } = useFormats().settings;
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const [found, setFound] = useState<readonly Duplicate[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const wanted = isBlank(settled) ? Promise.resolve([]) : findDuplicates(settled, country);
    void wanted.then((duplicates) => {
      if (isCurrent) setFound(duplicates);
    });
    return () => {
      isCurrent = false;
    };
  }, [settled, country]);
  return isBlank(draft) ? [] : found;
};

/** Says while typing that this contact seems to be here already, and leads to it. */
export const DuplicateHint = () => {
  const { t } = useTranslation('contacts');
  const duplicates = useDuplicates();
  return (
    <div role="status" className={classes.hint}>
      {duplicates.length > 0 && (
        <Alert
          color="yellow"
          icon={<IconUsers size={18} stroke={1.6} />}
          title={t('form.alreadyHere')}
          p="xs"
        >
          {duplicates.map(({ row, because }) => (
            <Text key={row.id} size="sm">
              {[row.name, row.organizationName].filter(Boolean).join(', ')} ({t(`form.because.${because}`)}){' '}
              <Anchor component={Link} href={`/contacts/${row.id}`} onClick={closePanel} size="sm">
                {t('form.openDuplicate')}
              </Anchor>
            </Text>
          ))}
        </Alert>
      )}
    </div>
  );
};
