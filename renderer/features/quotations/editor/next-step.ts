const stepsIn = (element: Element): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>('[data-step]:not([disabled])'),
];

/** Moves the focus to the next field of the lines; false when `from` is the last one. */
export const focusNextStep = (from: HTMLElement): boolean => {
  const list = from.closest('[data-lines]');
  const steps = list ? stepsIn(list) : [];
  const next = steps[steps.indexOf(from) + 1];
  next?.focus();
  return next !== undefined;
};

/** Moves the focus to `spot` of line `lineId`: a field, its details or its handle. False when it is not there. */
export const focusSpot = (lineId: string, spot: string): boolean => {
  const line = document.querySelector(`[data-line="${lineId}"]`);
  const found = line?.querySelector<HTMLElement>(`[data-step="${spot}"], [data-spot="${spot}"]`);
  found?.focus();
  return found !== null && found !== undefined;
};

/** The spot of its line that has the focus now; the handle when it is none. */
export const focusedSpot = (): string => {
  const focused = document.activeElement;
  return focused instanceof HTMLElement
    ? (focused.dataset.step ?? focused.dataset.spot ?? 'handle')
    : 'handle';
};
