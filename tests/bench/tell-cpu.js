// Loaded before a program: tells on its standard error the CPU seconds that all its threads have used.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`cpu ${(user + system) / 1e6}\n`);
});
