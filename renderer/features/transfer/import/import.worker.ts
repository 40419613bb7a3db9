import { TaskFailure } from '../task/task-failure.ts';
import type { FromReader, ToReader } from './import-messages.ts';
import { ImportReader } from './reading/import-reader.ts';

const PROGRESS_EVERY_MS = 100;

const reader = new ImportReader();
let toldAt = 0;

const tell = (message: FromReader): void => self.postMessage(message);

const answerTo = (message: ToReader): unknown => {
  const { id, kind, ask } = message;
  if (kind === 'open') return reader.open(ask.file, ask.name);
  if (kind === 'table') return reader.table(ask.settings, ask.customFields, ask.dayOrder);
  if (kind === 'begin') return reader.begin(ask.order, ask.now);
  if (kind === 'next') return reader.next();
  return reader.check(ask.plan, ask.known, (progress) => {
    if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = performance.now();
    tell({ type: 'progress', id, progress });
  });
};

self.addEventListener('message', async ({ data }: MessageEvent<ToReader>) => {
  const { id } = data;
  try {
    tell({ type: 'answer', id, answer: await answerTo(data) });
  } catch (error) {
    if (error instanceof TaskFailure) tell({ type: 'refused', id, failure: error.failure });
    else tell({ type: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
  }
});
