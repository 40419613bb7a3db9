import { ActionIcon, Text } from '@mantine/core';
import { IconAlignLeft, IconTrash } from '@tabler/icons-react';
import { type CSSProperties, type KeyboardEvent, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { lineNetMinor } from '#shared/domain/quotations/compute-totals.ts';
import type { QuotationLine } from '#shared/domain/quotations/quotation.ts';
import type { LineActions } from './line-actions.ts';
import { LineDescription } from './line-description.tsx';
import { LineDetails } from './line-details.tsx';
import { LineFigures } from './line-figures.tsx';
import { type HandleEvents, LineHandle } from './line-handle.tsx';
import classes from './line-row.module.css';

type LineRowProps = {
  readonly line: QuotationLine;
  readonly place: number;
  readonly currency: string;
  readonly actions: LineActions;
  readonly handle: HandleEvents;
  readonly shift: string | undefined;
  readonly isDragged: boolean;
};

const Row = ({ line, place, currency, actions, handle, shift, isDragged }: LineRowProps) => {
  const { t } = useTranslation('quotations');
  const { money } = useFormats();
  const [isDetailed, setDetailed] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(line, event.key === 'ArrowUp' ? -1 : 1);
  };
  const style: CSSProperties = shift === undefined ? {} : { transform: shift };
  return (
    <li
      className={classes.row}
      aria-label={t('line.label', { line: place + 1 })}
      data-line={line.id}
      data-dragged={isDragged || undefined}
      style={style}
      onKeyDown={onKeyDown}
    >
      <LineHandle place={place} events={handle} onMove={(by) => actions.move(line, by)} />
      <span className={classes.number}>{place + 1}</span>
      <div className={classes.description}>
        <LineDescription line={line} place={place} actions={actions} />
        {(isDetailed || line.details !== '') && (
          <LineDetails
            details={line.details}
            isNew={line.details === ''}
            save={(details) => actions.change(line, { details })}
          />
        )}
      </div>
      <LineFigures line={line} place={place} currency={currency} actions={actions} />
      <Text className={classes.net} component="div">
        <span className={classes.netLabel}>{t('line.net')}</span>
        <span data-net>{money(lineNetMinor(line), currency)}</span>
      </Text>
      <div className={classes.actions}>
        {line.details === '' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('line.addDetails', { line: place + 1 })}
            title={t('line.details')}
            aria-expanded={isDetailed}
            onClick={() => setDetailed((was) => !was)}
          >
            <IconAlignLeft size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('line.remove', { line: place + 1 })}
          title={t('line.removeHint')}
          onClick={() => actions.remove(line)}
        >
          <IconTrash size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
};

const isSame = (before: LineRowProps, after: LineRowProps): boolean =>
  before.place === after.place &&
  before.currency === after.currency &&
  before.actions === after.actions &&
  before.shift === after.shift &&
  before.isDragged === after.isDragged &&
  JSON.stringify(before.line) === JSON.stringify(after.line);

/** One line of the draft: its fields in a row, as a card where there is little room. */
export const LineRow = memo(Row, isSame);
