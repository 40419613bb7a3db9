import { ActionIcon, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext, useId } from 'react';
import classes from './record.module.css';

/** Level of the sections' headings: below the title of the page, or below the contact's name. */
export const SectionLevel = createContext<2 | 3>(3);

type RecordSectionProps = {
  readonly title: string;
  /** What the plus beside the title adds, and how. */
  readonly add?: { readonly label: string; readonly onAdd: () => void };
  readonly children?: ReactNode;
};

/** One part of a contact's record under its heading. */
export const RecordSection = ({ title, add, children }: RecordSectionProps) => {
  const heading = useId();
  const level = useContext(SectionLevel);
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <div className={classes.heading}>
        <Title order={level} size="h6" id={heading}>
          {title}
        </Title>
        {add && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={add.label}
            title={add.label}
            onClick={add.onAdd}
          >
            <IconPlus size={17} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {children}
    </section>
  );
};
