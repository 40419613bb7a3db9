import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { MarkedText } from './marked-text.tsx';

type FoundContactProps = {
  readonly contact: {
    readonly name: string;
    readonly organizationName: string;
    readonly phone: string;
    readonly email: string;
  };
  /** What is marked in it: what was typed, and what was meant. */
  readonly marked: string;
};

/** A contact that was found: the name, and below what tells it from others of that name. */
export const FoundContact = ({ contact, marked }: FoundContactProps) => {
  const { name, organizationName, phone, email } = contact;
  const details = [organizationName, phone, email].filter((text) => text !== '');
  return (
    <>
      <Text size="sm" truncate>
        <MarkedText text={name} query={marked} />
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {details.map((text, index) => (
          <Fragment key={text}>
            {index > 0 && ' · '}
            <MarkedText text={text} query={marked} isPhone={text === phone} />
          </Fragment>
        ))}
      </Text>
    </>
  );
};
