import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putBlob } from '#renderer/data/blobs.ts';
import { useBlobUrl } from '#renderer/data/use-blob-url.ts';
import { shrinkPicture } from '#renderer/ui/shrink-picture.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { saveCompany } from '../commands/save-company.ts';
import classes from './logo-field.module.css';

/** Enough for the head of a quotation on paper, small enough to travel. */
const MAX_SIDE_PX = 600;

/** The logo on quotations, made small on this device. */
export const LogoField = ({ company }: { readonly company: CompanyProfile }) => {
  const { t } = useTranslation('settings');
  const failureText = useFailureText();
  const url = useBlobUrl(company.logoHash);
  const [failure, setFailure] = useState<CommandFailure | undefined>();

  const use = async (file: File | null): Promise<void> => {
    if (!file) return;
    const picture = await shrinkPicture(file, MAX_SIDE_PX);
    setFailure(
      picture
        ? await saveCompany(
            { logoHash: await putBlob(picture) },
            t('undo.changed', { field: t('logo.label') }),
          )
        : { code: 'settings.not-a-picture' },
    );
  };
  const remove = async (): Promise<void> =>
    setFailure(await saveCompany({ logoHash: '' }, t('logo.removed'), true));

  return (
    <Input.Wrapper
      label={t('logo.label')}
      labelElement="div"
      description={t('logo.text')}
      error={failure && failureText(failure)}
    >
      <Group gap="sm" mt={6}>
        <div className={classes.frame} data-filled={url !== null || undefined}>
          {url ? (
            <img src={url} alt={t('logo.alt', { name: company.name })} className={classes.picture} />
          ) : (
            <Text size="xs" c="dimmed">
              {t('logo.none')}
            </Text>
          )}
        </div>
        <FileButton
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          onChange={(file) => void use(file)}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {company.logoHash === '' ? t('logo.choose') : t('logo.replace')}
            </Button>
          )}
        </FileButton>
        {company.logoHash !== '' && (
          <Button variant="subtle" size="xs" onClick={() => void remove()}>
            {t('logo.remove')}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
};
