import { create } from 'zustand';
import type { Result } from '#shared/kernel/result.ts';

/** One thing that can be taken back: `label` says what was done ("Ada Lovelace archived"). */
export type UndoStep = {
  readonly id: number;
  readonly label: string;
  readonly undo: () => Promise<Result<unknown>>;
  /** Whether a notice with an Undo button is shown for eight seconds; small edits are undone by Ctrl+Z alone. */
  readonly announce: boolean;
};

const KEPT_STEPS = 100;
let counted = 0;

type UndoState = { readonly steps: readonly UndoStep[] };

/** What was done in this window and can be taken back, the latest last. */
export const useUndoStore = create<UndoState>(() => ({ steps: [] }));

/** Remembers how to take back what was just done; `announce` shows the notice (the default). */
export const offerUndo = (label: string, undo: UndoStep['undo'], announce = true): void => {
  const step = { id: ++counted, label, undo, announce };
  useUndoStore.setState(({ steps }) => ({ steps: [...steps, step].slice(-KEPT_STEPS) }));
};

/** Takes step `id` (or the latest) off the list and answers it; the caller runs its `undo`. */
export const takeUndoStep = (id?: number): UndoStep | undefined => {
  const { steps } = useUndoStore.getState();
  const step = id === undefined ? steps.at(-1) : steps.find((candidate) => candidate.id === id);
  if (step) useUndoStore.setState({ steps: steps.filter((candidate) => candidate !== step) });
  return step;
};
