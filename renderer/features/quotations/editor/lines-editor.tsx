import { Text, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { AddLineBar } from './add-line-bar.tsx';
import { LineHeads } from './line-heads.tsx';
import rowClasses from './line-row.module.css';
import { LineRow } from './line-row.tsx';
import classes from './lines-editor.module.css';
import { useLineActions } from './use-line-actions.ts';
import { dragShift, useLineDrag } from './use-line-drag.ts';

/** The lines of a draft as a table to type in; as cards on a phone. */
export const LinesEditor = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const list = useRef<HTMLOListElement>(null);
  const { shown, actions, add, addEmpty, moveTo, said } = useLineActions(quotation);
  const { drag, handle } = useLineDrag(list, (from, to) => {
    const line = shown[from];
    if (line) moveTo(line, to, 'handle');
  });
  return (
    <section className={classes.lines} aria-label={t('lines.title')}>
      {shown.length === 0 ? (
        <Text className={classes.none}>{t('lines.none')}</Text>
      ) : (
        <div className={rowClasses.grid}>
          <LineHeads />
          <ol ref={list} className={rowClasses.list} data-lines data-dragging={drag !== null || undefined}>
            {shown.map((line, place) => (
              <LineRow
                key={line.id}
                line={line}
                place={place}
                currency={quotation.currency}
                actions={actions}
                handle={handle(place)}
                shift={dragShift(drag, place)}
                isDragged={drag?.from === place}
              />
            ))}
          </ol>
        </div>
      )}
      <AddLineBar quotation={quotation} onAdd={add} onAddEmpty={addEmpty} />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </section>
  );
};
