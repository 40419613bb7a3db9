import { Button, Select, SimpleGrid, TagsInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { CheckResult, Match } from '../import-plan.ts';
import type { OpenFile } from '../import-session.ts';
import { startImport } from '../import-tasks.ts';
import { Fact } from './fact.tsx';
import { MatchList } from './match-list.tsx';

const MAX_TAG = 60;

type ImportFormProps = {
  readonly file: OpenFile;
  readonly result: CheckResult;
  readonly matches: readonly Match[];
  /** What was found does not hold any more; what holds is on its way. */
  readonly isStale: boolean;
};

/** What a person decides before anything is written, and the button that begins. */
export const ImportForm = ({ file: { area }, result, matches, isStale }: ImportFormProps) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const { members } = useMembers();
  const [ownerId, setOwnerId] = useState(usePreferences.getState().memberId);
  const [tags, setTags] = useState<string[]>([]);
  const [skipMatches, setSkipMatches] = useState(true);
  const isContacts = area === 'contacts';
  const count = result.ready - (skipMatches ? matches.length : 0);
  const isKnown = members.some(({ id }) => id === ownerId);
  return (
    <>
      {matches.length > 0 && (
        <Fact
          kind="plain"
          text={t(isContacts ? 'check.matchesContacts' : 'check.matchesProducts', {
            count: matches.length,
            number: number(matches.length),
          })}
        >
          <MatchList matches={matches} area={area} isSkipped={skipMatches} onSkip={setSkipMatches} />
        </Fact>
      )}
      {isContacts && count > 0 && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" maw={640}>
          <Select
            label={t('check.owner')}
            value={isKnown ? ownerId : ''}
            data={[
              { value: '', label: t('check.nobody') },
              ...members.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            allowDeselect={false}
            onChange={(id) => setOwnerId(id ?? '')}
          />
          <TagsInput
            label={t('check.tags')}
            description={t('check.tagsHint')}
            inputWrapperOrder={['label', 'input', 'description']}
            value={tags}
            splitChars={[',', ';']}
            maxTags={10}
            onChange={(typed) => setTags(typed.map((tag) => tag.trim().slice(0, MAX_TAG)).filter(Boolean))}
          />
        </SimpleGrid>
      )}
      {count === 0 ? (
        <Text size="sm">{t('check.allHere')}</Text>
      ) : (
        <Button
          size="md"
          w="fit-content"
          disabled={isStale}
          onClick={() => startImport({ skipMatches, ownerId: isKnown ? ownerId : '', tags })}
        >
          {t(isContacts ? 'import.startContacts' : 'import.startProducts', { count, number: number(count) })}
        </Button>
      )}
    </>
  );
};
