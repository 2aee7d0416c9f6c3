import { useSay } from '../parts/index.ts';

/**
 * Whether the page opens without a network. `file` it is a file of this computer; `kept` the browser answers with every
 * file of it; `coming` not yet; `never` this browser keeps none, or not from this address; `unbuilt` the page was not
 * built to be kept. Undefined until it was looked up.
 */
export type Kept = 'file' | 'kept' | 'coming' | 'never' | 'unbuilt' | undefined;

/** Says whether the page opens without a network, and if not, how it comes to that. */
export function KeptNote({ kept }: { kept: Kept }) {
  const say = useSay();
  return (
    <p class="kept-note" role="status" data-kept={kept}>
      {kept === undefined || kept === 'unbuilt' ? '' : say(`kept-${kept}`)}
    </p>
  );
}
