// Loaded before a program: tells on its standard error the most MB that it held.
process.on('exit', () => {
  process.stderr.write(`most ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
});
