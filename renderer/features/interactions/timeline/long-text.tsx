import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const LONG = 240;
const MANY_LINES = 3;
const BLANK_LINES = /\n{2,}/g;

/** A text of which a long one shows its beginning until it is asked for. */
export const LongText = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('interactions');
  const [isOpen, setOpen] = useState(false);
  const dense = text.replace(BLANK_LINES, '\n');
  const isLong = text.length > LONG || dense.split('\n').length > MANY_LINES;
  return (
    <>
      <Text
        size="sm"
        lineClamp={isLong && !isOpen ? MANY_LINES : undefined}
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        dir="auto"
      >
        {isLong && !isOpen ? dense : text}
      </Text>
      {isLong && (
        <Anchor
          component="button"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'entry.showLess' : 'entry.showAll')}
        </Anchor>
      )}
    </>
  );
};
