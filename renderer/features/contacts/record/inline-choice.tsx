import { NativeSelect } from '@mantine/core';
import classes from './record.module.css';

type InlineChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Whether it stands in the column of labels. */
  readonly isKind?: boolean;
  readonly onChange: (value: string) => void;
};

/** One of some words, changed where it stands. */
export const InlineChoice = ({ label, value, choices, isKind = false, onChange }: InlineChoiceProps) => (
  <NativeSelect
    aria-label={label}
    className={isKind ? classes.kind : classes.grows}
    classNames={{ input: `${classes.inline} ${classes.choice}` }}
    rightSectionWidth={0}
    rightSection={<span />}
    data={[...choices]}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
