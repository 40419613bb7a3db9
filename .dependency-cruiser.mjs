/** Who may import whom (docs/architecture.md), and no cycles. */

const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: {
    path: '^(shared|renderer|electron|server|tools|tests)/',
    pathNot: allowed,
  },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(shared|renderer|electron|server)/' },
      to: { circular: true },
    },
    {
      name: 'not-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?url$'] },
    },
    layer('kernel-knows-nothing-else', '^shared/kernel/', ['^shared/kernel/']),
    layer('domain-knows-kernel', '^shared/domain/', ['^shared/(kernel|domain)/']),
    layer('shared-knows-domain', '^shared/(sync|documents|ipc)/', [
      '^shared/(kernel|domain)/',
      '^shared/$1/',
    ]),
    layer('data-knows-shared', '^renderer/data/', ['^renderer/data/', '^shared/']),
    layer('engine-knows-itself', '^renderer/data/engine/', ['^renderer/data/engine/']),
    layer('ui-knows-kernel', '^renderer/ui/', ['^renderer/ui/', '^shared/kernel/']),
    layer('platform-knows-ipc', '^renderer/platform/', ['^renderer/platform/', '^shared/ipc/']),
    layer('stores-know-shared', '^renderer/stores/', ['^renderer/stores/', '^shared/']),
    layer('features-are-islands', '^renderer/features/([^/]+)/', [
      '^renderer/features/$1/',
      '^renderer/(data|ui|stores|platform)/',
      '^shared/',
    ]),
    layer('app-composes-the-renderer', '^renderer/app/', ['^renderer/', '^shared/']),
    layer('preload-knows-ipc', '^electron/preload/', ['^electron/preload/', '^shared/ipc/']),
    layer('main-knows-shared', '^electron/main/', ['^electron/main/', '^shared/']),
    layer('server-knows-shared', '^server/', ['^server/', '^shared/']),
    {
      name: 'only-data-knows-the-engine',
      severity: 'error',
      from: { path: '^(renderer|shared|electron)/', pathNot: '^renderer/data/' },
      to: { path: 'node_modules/(rxdb|rxjs|dexie|idb)/' },
    },
    {
      name: 'only-the-engine-knows-sqlite',
      severity: 'error',
      from: { path: '^(renderer|shared|electron|server)/', pathNot: '^renderer/data/engine/sqlite/' },
      to: { path: 'node_modules/@evolu/' },
    },
    {
      name: 'nobody-knows-dexie',
      severity: 'error',
      from: { path: '^(renderer|shared|electron|server)/' },
      to: { path: 'node_modules/(dexie|rxdb/.*/storage-dexie)/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-needs-little',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(typebox|libphonenumber-js)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|node_modules/.*/node_modules)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
