/** A goal with the value that was measured. */
export type Goal = { readonly goal: string; readonly value: number; readonly pass: boolean };

/** Values at 50 % and 95 % of `samples`, rounded to hundredths. */
export const percentiles = (samples: readonly number[]): { readonly p50: number; readonly p95: number } => {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 100) /
    100;
  return { p50: at(0.5), p95: at(0.95) };
};

/** Prints the last line of a bench, one JSON object, and ends with 1 when a goal is missed. */
export const report = (name: string, figures: object, goals: Readonly<Record<string, Goal>>): void => {
  const pass = Object.values(goals).every((goal) => goal.pass);
  console.log(JSON.stringify({ name, figures, goals, pass }));
  process.exitCode = pass ? 0 : 1;
};
