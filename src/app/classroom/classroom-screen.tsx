/** The pages for teachers and their classes: which of them an address leads to. Each is fetched by itself. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Words } from '../../desk/parts/words.ts';
import type { House } from '../house.ts';

/** What every page of the classroom gets. */
export interface ClassroomPageProps {
  readonly house: House;
  /** The address behind the name of the page: `plan-50` in `#/classroom/teaching/plan-50`. */
  readonly rest: string;
}

type Page = ComponentType<ClassroomPageProps>;

const PAGES = {
  front: async () => (await import('./front-page.tsx')).FrontPage,
  new: async () => (await import('./make-page.tsx')).MakePage,
  assignment: async () => (await import('./assignment-page.tsx')).AssignmentPage,
  class: async () => (await import('./class-page.tsx')).ClassPage,
  pack: async () => (await import('./pack-page.tsx')).PackPage,
  teaching: async () => (await import('./teaching-page.tsx')).TeachingPage,
  privacy: async () => (await import('./privacy-page.tsx')).PrivacyPage,
} satisfies Record<string, () => Promise<Page>>;

/** `name` and `rest` of a path such as `teaching/plan-50` or `assignment?v=1&…`. */
export function pageOf(path: string): { name: keyof typeof PAGES; rest: string } {
  const [, name = '', rest = ''] = /^([a-z]*)[/?]?(.*)$/s.exec(path) ?? [];
  return Object.hasOwn(PAGES, name)
    ? { name: name as keyof typeof PAGES, rest }
    : { name: 'front', rest: '' };
}

export function ClassroomScreen({ house, path }: { house: House; path: string }) {
  const { name, rest } = pageOf(path);
  const [shown, setShown] = useState<{ name: string; Page: Page } | undefined>(undefined);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  useEffect(() => {
    Promise.all([PAGES[name](), house.learn('classroom')]).then(
      ([Page]) => setShown({ name, Page }),
      (error: Error) => setFailed(error),
    );
  }, [name]);
  if (failed) throw failed;
  if (shown?.name !== name) return <main class="loading" aria-busy="true" />;
  const { Page } = shown;
  return (
    <Words.Provider value={house.text}>
      <Page house={house} rest={rest} />
    </Words.Provider>
  );
}
