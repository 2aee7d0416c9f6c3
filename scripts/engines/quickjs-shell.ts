/**
 * A shell for QuickJS: runs a script file and prints what it prints.
 *
 *   node --import tsx quickjs-shell.ts FOLDER VARIANT FILE
 *
 * FOLDER has the packages; VARIANT is the package with the engine, compiled to WebAssembly.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The part of `quickjs-emscripten-core` that is used: its own types come only with it. */
interface Core {
  newQuickJSWASMModuleFromVariant(variant: unknown): Promise<{ newContext(): Context }>;
}
interface Context {
  readonly global: Handle;
  readonly runtime: { executePendingJobs(): Outcome };
  newFunction(name: string, call: (text: Handle) => void): Handle;
  setProp(on: Handle, name: string, value: Handle): void;
  getString(text: Handle): string;
  evalCode(code: string): Outcome;
  dump(value: Handle): unknown;
}
/** A value inside the engine. */
type Handle = object;
interface Outcome {
  readonly error?: Handle;
}

const [folder = '', variant = '', file = ''] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));
const { newQuickJSWASMModuleFromVariant: compile } = load('quickjs-emscripten-core') as Core;
const context = (await compile((load(variant) as { default: unknown }).default)).newContext();

const print = context.newFunction('print', (text) => {
  process.stdout.write(`${context.getString(text)}\n`);
});
context.setProp(context.global, 'print', print);
expectNoError(context.evalCode(readFileSync(file, 'utf8')));
// What was promised is kept only when asked for.
expectNoError(context.runtime.executePendingJobs());

function expectNoError({ error }: Outcome): void {
  if (error) throw new Error(JSON.stringify(context.dump(error)));
}
