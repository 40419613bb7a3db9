import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/data/new-id.ts';
import { useCompany } from '#renderer/data/use-company.ts';
import { emptyLine } from '#shared/domain/quotations/add-line.ts';
import type { Quotation, QuotationLine } from '#shared/domain/quotations/quotation.ts';
import { appendLine, changeLine, dropLine, shiftLine } from '../commands/edit-lines.ts';
import type { LineActions } from './line-actions.ts';
import { focusedSpot, focusNextStep, focusSpot } from './next-step.ts';
import { useReport } from './use-report.ts';
import { useShownLines } from './use-shown-lines.ts';

type Wish = { readonly lineId: string; readonly spot: string; readonly place?: number };

/** Where the focus goes once a line is on the screen (at its new place). */
const useFocusWish = (lines: readonly QuotationLine[]) => {
  const wish = useRef<Wish | null>(null);
  useLayoutEffect(() => {
    const wanted = wish.current;
    if (!wanted) return;
    const place = lines.findIndex(({ id }) => id === wanted.lineId);
    if (place < 0 || (wanted.place !== undefined && wanted.place !== place)) return;
    if (focusSpot(wanted.lineId, wanted.spot)) wish.current = null;
  }, [lines]);
  return wish;
};

/** Everything that can be done with the lines of a draft, with the focus where a person expects it afterwards. */
export const useLineActions = (quotation: Quotation) => {
  const { t } = useTranslation('quotations');
  const { company } = useCompany();
  const run = useReport();
  const { shown, anticipate } = useShownLines(quotation.lines);
  const placeOf = (line: QuotationLine): number => shown.findIndex(({ id }) => id === line.id);
  const wish = useFocusWish(shown);
  /** What screen readers are told of what just happened. */
  const [said, setSaid] = useState('');

  const add = (line: QuotationLine, spot: string): void => {
    wish.current = { lineId: line.id, spot };
    void anticipate([...shown, line], () => run(appendLine(quotation.id, line)));
  };
  const addEmpty = (): void => add(emptyLine(newId(), company?.taxRates[0]), 'description');

  const moveTo = (line: QuotationLine, to: number, spot: string): void => {
    const place = placeOf(line);
    if (place < 0 || place === to || to < 0 || to >= shown.length) return;
    wish.current = { lineId: line.id, spot, place: to };
    setSaid(t('line.moved', { from: place + 1, to: to + 1 }));
    const next = shown.toSpliced(place, 1).toSpliced(to, 0, line);
    void anticipate(next, () => run(shiftLine(quotation.id, line, place, to)));
  };

  const remove = (line: QuotationLine): void => {
    const place = placeOf(line);
    const neighbour = shown[place + 1] ?? shown[place - 1];
    if (!neighbour || !focusSpot(neighbour.id, 'description'))
      document.querySelector<HTMLElement>('[data-field="lines"]')?.focus();
    void anticipate(shown.toSpliced(place, 1), () => run(dropLine(quotation.id, line, place)));
  };

  const now = {
    change: (line, changes) => changeLine(quotation.id, line, placeOf(line), changes),
    remove,
    move: (line, by) => moveTo(line, placeOf(line) + by, focusedSpot()),
    goOn: (from) => {
      if (!focusNextStep(from)) addEmpty();
    },
  } satisfies LineActions;

  // Rows keep one object for good, so that typing in one does not repaint the others.
  const latest = useRef<LineActions>(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  const actions = useMemo<LineActions>(
    () => ({
      change: (line, changes) => latest.current.change(line, changes),
      remove: (line) => latest.current.remove(line),
      move: (line, by) => latest.current.move(line, by),
      goOn: (from) => latest.current.goOn(from),
    }),
    [],
  );
  return { shown, actions, add, addEmpty, moveTo, said };
};
