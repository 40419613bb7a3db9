import { Notifications, notifications } from '@mantine/notifications';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SpaceWatch } from '#renderer/app/space-watch.ts';
import { show } from '#tests/support/show.tsx';
import { closeWorkplace, openWorkplace } from '#tests/support/workplace.tsx';

beforeEach(openWorkplace);
afterEach(async () => {
  vi.restoreAllMocks();
  notifications.clean();
  await closeWorkplace();
});

const showWith = async (usage: number, quota: number): Promise<number[]> => {
  const looks: number[] = [];
  vi.spyOn(navigator.storage, 'estimate').mockImplementation(async () => {
    looks.push(usage);
    return { usage, quota };
  });
  await show(
    <>
      <SpaceWatch firstLookMs={0} />
      <Notifications />
    </>,
  );
  return looks;
};

test('that little room is left is said, with how much', async () => {
  await showWith(3_000_000_000, 3_120_000_000);
  await expect
    .element(page.getByText('Only 120 MB are left for Kith on this device', { exact: false }))
    .toBeVisible();
});

test('that there is too little for a copy of all that is here is said, though it is much', async () => {
  await showWith(8_000_000_000, 9_500_000_000);
  await expect.element(page.getByText('Only 1.5 GB are left', { exact: false })).toBeVisible();
});

test('nothing is said while there is room', async () => {
  const looks = await showWith(50_000_000, 5_000_000_000);
  await expect.poll(() => looks.length).toBe(1);
  await expect.element(page.getByText('are left for Kith', { exact: false })).not.toBeInTheDocument();
});
