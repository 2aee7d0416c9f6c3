/** Programs of this machine: finding them, and installing them where that is allowed. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** True for a file that may be executed. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The places where programs of these names may be: folder by folder of the PATH, in the order of the names. */
export function* onPath(names: readonly string[]): Generator<string> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    for (const name of names) yield join(folder, name + suffix);
  }
}

/** True where Debian's packages may be installed. */
export function hasApt(): boolean {
  return isRoot && canRun('/usr/bin/apt-get');
}

let listsAreNew = false;

/** Installs a package of Debian; throws where that fails. */
export function aptInstall(name: string): void {
  if (!listsAreNew) runLoudly('apt-get', ['update']);
  listsAreNew = true;
  runLoudly('apt-get', ['install', '-y', '--no-install-recommends', name]);
}

/** Installs the first of these that there is: names of libraries differ from one release of Debian to the next. */
export function aptInstallFirst(names: readonly string[]): void {
  if (!hasApt()) throw new Error('to install it takes Debian and root');
  let last: unknown;
  for (const name of names) {
    try {
      aptInstall(name);
      return;
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

/** All output goes to stderr: stdout belongs to whoever asked. */
export function runLoudly(program: string, args: readonly string[]): void {
  execFileSync(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // On Windows npm is a batch file.
    shell: process.platform === 'win32' && program === 'npm',
  });
}
