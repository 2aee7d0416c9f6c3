/** The pages of the teaching material in the order of the contents. Their words are `teaching-page-<key>`. */

const CRISES = ['kazakhstan-2022', 'armenia-azerbaijan-2022', 'kyrgyz-tajik-2022'] as const;

/** Heads are `teaching-group-<id>`. */
export const CONTENTS: readonly { readonly id: string; readonly pages: readonly string[] }[] = [
  { id: 'teacher', pages: ['index', 'guide', 'rubric'] },
  { id: 'plans', pages: ['plan-20', 'plan-50', 'plan-90'] },
  {
    id: 'briefings',
    pages: CRISES.flatMap((id) => [`briefings/${id}.basic`, `briefings/${id}.full`]),
  },
  { id: 'background', pages: ['model', 'literature'] },
];

/** A page’s name as a key of messages can hold it. */
export function keyOf(page: string): string {
  return page.replaceAll(/[/.]/g, '-');
}
