import i18next from 'i18next';
import { platform } from '#renderer/platform/platform.ts';
import { notify } from '#renderer/ui/notify.ts';

/** Endings of the files we write, with the names dialogs show for them. */
export type FileKind = 'csv' | 'vcf' | 'kith';

/**
 * Gives a file out of the house and says how that went (browsers say it themselves). Answers its name, or '' when it
 * was not saved.
 */
export const saveFile = async (name: string, content: Blob, kind: FileKind): Promise<string> => {
  const { t } = i18next;
  const bytes = new Uint8Array(await content.arrayBuffer());
  const filters = [{ name: t(`transfer:export.kinds.${kind}`), extensions: [kind] }];
  const saved = await platform.saveFile(name, bytes, filters);
  if (saved.status === 'cancelled') return '';
  if (saved.status === 'failed') {
    await notify({ message: t(`desktop:save.${saved.reason}`), kind: 'error' });
    return '';
  }
  if (platform.kind === 'desktop') await notify({ message: t('desktop:save.saved', { name: saved.name }) });
  return saved.name;
};
