import { Anchor, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { ImportArea, Match } from '../import-plan.ts';
import classes from './rows.module.css';

const SHOWN = 200;

type MatchListProps = {
  readonly matches: readonly Match[];
  readonly area: ImportArea;
  readonly isSkipped: boolean;
  readonly onSkip: (isSkipped: boolean) => void;
};

/** What is here already: left out or brought anyway, as the person says. */
export const MatchList = ({ matches, area, isSkipped, onSkip }: MatchListProps) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const [isShown, setIsShown] = useState(false);
  const see = t(area === 'contacts' ? 'check.seeMatches' : 'check.seeMatchingProducts');
  const more = matches.length - SHOWN;
  return (
    <>
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('check.matchChoice')}
          value={isSkipped ? 'skip' : 'bring'}
          data={[
            { value: 'skip', label: t('check.skipMatches') },
            { value: 'bring', label: t('check.bringMatches') },
          ]}
          onChange={(value) => onSkip(value === 'skip')}
        />
        <Button
          variant="default"
          size="xs"
          aria-expanded={isShown}
          onClick={() => setIsShown((before) => !before)}
        >
          {isShown ? t('check.hideMatches') : see}
        </Button>
      </Group>
      {isShown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={`${classes.rows} ${classes.bounded}`} aria-label={see} tabIndex={0}>
          <ul className={classes.plain}>
            {matches.slice(0, SHOWN).map(({ line, name, id }) => (
              <li key={line} className={classes.row}>
                <Text size="sm">
                  <b className="tabular">{t('problems.line', { line: number(line) })}</b>{' '}
                  {area === 'contacts' ? (
                    <Anchor component={Link} href={`/contacts/${id}`}>
                      {name}
                    </Anchor>
                  ) : (
                    name
                  )}
                </Text>
              </li>
            ))}
            {more > 0 && (
              <li className={classes.row}>
                <Text size="sm" c="dimmed">
                  {t('check.moreMatches', { count: more, number: number(more) })}
                </Text>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
};
