import { BackupSection } from './backup/backup-section.tsx';
import { ExportSection } from './export/export-section.tsx';

/** Taking data along, backing it up, and bringing a backup back; shown in the settings. */
export const DataTools = () => (
  <>
    <BackupSection />
    <ExportSection />
  </>
);
