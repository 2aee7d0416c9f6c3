/** One script of rules, scenarios, policies and recording that any engine can run as it is. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../build.ts';

/** The script; it leaves one global, `golden`. The language is that of the built game (vite.config.ts). */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    // A shell has no `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'recital.ts'),
        formats: ['iife'],
        name: 'golden',
        fileName: 'golden',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat() as Rolldown.RolldownOutput[];
  const [script, ...more] = outputs.flatMap(({ output }) => output);
  if (script?.type !== 'chunk' || more.length > 0) throw new Error('The bundle is not one script.');
  return script.code;
}
