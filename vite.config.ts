/** The page in a folder, to be served. */
import { defineConfig } from 'vite';
import { installable } from './scripts/build/installable.ts';
import { offline } from './scripts/build/offline.ts';
import { PAGE } from './scripts/build/page.ts';
import { contentSecurityPolicy } from './scripts/build/policy.ts';

export default defineConfig({
  ...PAGE,
  plugins: [...PAGE.plugins, contentSecurityPolicy(), installable(), offline()],
});
