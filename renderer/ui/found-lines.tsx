import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { MarkedText } from './marked-text.tsx';

type Detail = { readonly text: string; readonly isPhone?: boolean };

type FoundLinesProps = {
  readonly title: string;
  /** What tells it from others of the same name; empty ones are left out. */
  readonly details: readonly Detail[];
  /** What was typed; what answers it is marked. */
  readonly query: string;
};

/** Something that was found: its name, and below what tells it from others. */
export const FoundLines = ({ title, details, query }: FoundLinesProps) => (
  <>
    <Text size="sm" truncate>
      <MarkedText text={title} query={query} />
    </Text>
    <Text size="xs" c="dimmed" truncate>
      {details
        .filter(({ text }, at) => text !== '' && details.findIndex((other) => other.text === text) === at)
        .map(({ text, isPhone = false }, index) => (
          <Fragment key={text}>
            {index > 0 && ' · '}
            <MarkedText text={text} query={query} isPhone={isPhone} />
          </Fragment>
        ))}
    </Text>
  </>
);
