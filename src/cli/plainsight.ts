import { runCommand } from './run-command.ts';

const project = process.cwd();
const person = process.env['INIT_CWD'] ?? project;
process.exitCode = await runCommand(process.argv.slice(2), { project, person });
