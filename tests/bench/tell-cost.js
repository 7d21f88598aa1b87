// Loaded before a program: tells on its standard error the CPU seconds that all its threads have used, and the most MB held.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `cost ${(userCPUTime + systemCPUTime) / 1e6} ${Math.round(maxRSS / 1024)}\n`,
  );
});
