// `npm run check:builder`: is electron-builder.yml valid, and does it say what the code relies on? Needs no network.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Configuration } from 'electron-builder';
import { OPENED_ENDINGS } from '#electron/main/open-requests.ts';
import { KITH_LINK_SCHEME } from '#shared/ipc/kith-link.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

type BuilderConfig = {
  readonly getConfig: (folder: string, file: string | null, options: null) => Promise<Configuration>;
  readonly validateConfiguration: (config: Configuration, log: { isEnabled: boolean }) => Promise<void>;
};

/** electron-builder's own reader and schema; it exports them only by their place. */
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))(
  'app-builder-lib/out/util/config/config.js',
) as BuilderConfig;

const SHUT = ['runAsNode', 'enableNodeOptionsEnvironmentVariable', 'enableNodeCliInspectArguments'] as const;
const OPEN = [
  'enableCookieEncryption',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
] as const;

const faultsOf = (config: Configuration): readonly string[] => {
  const faults: string[] = [];
  for (const fuse of SHUT)
    if (config.electronFuses?.[fuse] !== false) faults.push(`fuse ${fuse} must be off`);
  for (const fuse of OPEN) if (config.electronFuses?.[fuse] !== true) faults.push(`fuse ${fuse} must be on`);
  for (const platform of ['mac', 'linux'] as const) {
    const associations = [config.fileAssociations, config[platform]?.fileAssociations].flat();
    const endings = associations.flatMap((association) => association?.ext ?? []);
    for (const ending of OPENED_ENDINGS)
      if (!endings.includes(ending)) faults.push(`.${ending} files do not open with Kith on ${platform}`);
  }
  const schemes = [config.protocols].flat().flatMap((protocol) => protocol?.schemes ?? []);
  if (!schemes.includes(KITH_LINK_SCHEME)) faults.push(`${KITH_LINK_SCHEME}:// links do not open Kith`);
  const resources = config.directories?.buildResources ?? '';
  const named = [config.win?.icon, config.mac?.icon, config.linux?.icon].map((icon) =>
    join(resources, String(icon)),
  );
  for (const path of [...named, String(config.nsis?.include)])
    if (!existsSync(join(ROOT, path))) faults.push(`${path} is missing`);
  return faults;
};

const config = await builder.getConfig(ROOT, null, null);
await builder.validateConfiguration(config, { isEnabled: false });
const faults = faultsOf(config);
for (const fault of faults) console.error(`electron-builder.yml: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log('electron-builder.yml is valid.');
