import { SettingsPage as Settings } from '#renderer/features/settings/settings-page.tsx';
import { DataTools } from '#renderer/features/transfer/data-tools.tsx';

/** The settings, with what takes data along and brings it back. */
export const SettingsPage = ({ section }: { readonly section: string }) => (
  <Settings section={section} dataTools={<DataTools />} />
);
