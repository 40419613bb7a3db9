import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { saveFile } from '../../save-file.ts';
import type { RefusedRow } from '../import-plan.ts';
import { refusedTable } from '../refused-table.ts';
import classes from './rows.module.css';
import { useProblemText } from './use-problem-text.ts';

const SHOWN = 200;

type ProblemListProps = {
  readonly rows: readonly RefusedRow[];
  readonly total: number;
  readonly fileName: string;
  /** Headers of the file's columns; none for cards. */
  readonly headers: readonly string[];
};

const Problem = ({ line, problems }: RefusedRow) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const problemText = useProblemText();
  const values = [...new Set(problems.map(({ value }) => value).filter((value) => value !== ''))];
  return (
    <li className={classes.row}>
      <Text size="sm">
        {line > 0 && <b className="tabular">{t('problems.line', { line: number(line) })} </b>}
        {problems.map(problemText).join(' ')}
      </Text>
      {values.length > 0 && (
        <Text size="xs" c="dimmed" lineClamp={2}>
          {values.join(' · ')}
        </Text>
      )}
    </li>
  );
};

/** The rows or cards that can't be read, with line and reason, to be looked at and to be saved. */
export const ProblemList = ({ rows, total, fileName, headers }: ProblemListProps) => {
  const { t } = useTranslation('transfer');
  const { number, settings } = useFormats();
  const problem = useProblemText();
  const [isShown, setIsShown] = useState(false);
  const more = total - Math.min(rows.length, SHOWN);
  const save = (): void => {
    const texts = {
      line: t('problems.lineColumn'),
      reason: t('problems.reasonColumn'),
      value: t('problems.valueColumn'),
      problem,
    };
    const table = refusedTable(rows, headers, texts, settings.locale);
    const name = fileName.replace(/\.[^.]*$/, '');
    void saveFile(`${t('problems.fileName', { name })}.csv`, table, 'csv');
  };
  const see = headers.length > 0 ? 'problems.see' : 'problems.seeCards';
  return (
    <>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          aria-expanded={isShown}
          onClick={() => setIsShown((before) => !before)}
        >
          {t(isShown ? 'problems.hide' : see)}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={14} stroke={1.6} aria-hidden />}
          onClick={save}
        >
          {t('problems.download')}
        </Button>
      </Group>
      {isShown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={`${classes.rows} ${classes.bounded}`} aria-label={t(see)} tabIndex={0}>
          <ul className={classes.plain}>
            {rows.slice(0, SHOWN).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems may stand in one line
              <Problem key={at} {...row} />
            ))}
            {more > 0 && (
              <li className={classes.row}>
                <Text size="sm" c="dimmed">
                  {t('problems.more', { count: more, number: number(more) })}
                </Text>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
};
