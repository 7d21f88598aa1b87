// Loaded before a program: tells on its standard error the most MB that it held. Before its end it waits a moment, so that
// what programs used that it started, and has ended, is counted with its own.
process.once('beforeExit', () => setTimeout(() => undefined, 100));
process.on('exit', () => {
  process.stderr.write(`most ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
});
