/** The content security policy: what the page may do. No `unsafe-*`: what needs one does not get in. */
import type { Plugin } from 'vite';

/** A page on a server: its own origin and nothing else. Says nothing of frames, so that platforms may hold it. */
export const SERVED = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  // Phaser decodes its built-in textures from data: addresses and dies at boot without them.
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'media-src': "'self' blob:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** The policy as it stands in a page. */
export function policyText(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** Built pages only: the development server injects inline styles and scripts of its own. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(SERVED) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
