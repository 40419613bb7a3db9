import { Alert, SimpleGrid, TextInput } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '#renderer/ui/country-select.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { ContactAddress } from '#shared/domain/contacts/check-part.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { OPTIONS } from '../options.ts';

type Lines = Omit<ContactAddress, 'id' | 'type'>;

const LINES = ['street', 'postalCode', 'city', 'region'] as const;

type AddressEditorProps = {
  readonly address: Lines;
  readonly save: (lines: Lines) => Promise<CommandFailure | undefined>;
  readonly onDone: () => void;
};

/** The lines of an address, saved together as the last of them is left or on Enter; Escape goes back. */
export const AddressEditor = ({ address, save, onDone }: AddressEditorProps) => {
  const { t } = useTranslation('contacts');
  const failureText = useFailureText();
  const [lines, setLines] = useState<Lines>(address);
  const [failure, setFailure] = useState<CommandFailure>();
  const commit = async () => {
    const isChanged = JSON.stringify(lines) !== JSON.stringify(address);
    const refused = isChanged ? await save(lines) : undefined;
    setFailure(refused);
    if (!refused) onDone();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) void commit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit();
    else if (event.key === 'Escape') onDone();
    else return;
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend nobody sees.
    <div
      role="group"
      aria-label={t('address.title')}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      data-mantine-stop-propagation
    >
      <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
        {LINES.map((line) => (
          <TextInput
            key={line}
            label={t(`address.${line}`)}
            autoFocus={line === 'street'}
            autoComplete="off"
            value={lines[line]}
            onChange={(event) => setLines({ ...lines, [line]: event.currentTarget.value })}
          />
        ))}
        <CountrySelect
          {...OPTIONS}
          label={t('address.countryCode')}
          value={lines.countryCode}
          clearable
          onChange={(countryCode) => setLines({ ...lines, countryCode })}
        />
      </SimpleGrid>
      {failure && (
        <Alert color="red" role="alert" mt="xs" p="xs">
          {failureText(failure)}
        </Alert>
      )}
    </div>
  );
};
