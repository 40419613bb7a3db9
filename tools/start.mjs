// `npm start`. Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Kith needs Node.js 22.18 or later to start, this is ${process.versions.node}. Run "npm ci" again, or install it from nodejs.org.`,
  );
  process.exit(1);
}
const { start } = await import('./start/start.ts');
process.exitCode = await start(process.argv.slice(2));
