import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../../parts/words.ts';
import { droppedFiles } from './dropped-files.ts';

interface DropTargetProps {
  onFiles: (files: readonly File[]) => void;
  children: ComponentChildren;
}

/** The whole page takes what is dropped on it, and shows that it would. */
export function DropTarget({ onFiles, children }: DropTargetProps) {
  const say = useSay();
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const move = (event: DragEvent, by: number) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <div
      class="drop-target"
      onDragEnter={(event) => move(event, 1)}
      onDragLeave={(event) => move(event, -1)}
      onDragOver={(event) => {
        if (isFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!isFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        // The title's own taker of files is not to take them as well.
        event.stopPropagation();
        depth.current = 0;
        setOver(false);
        void droppedFiles(event.dataTransfer).then((files) => {
          if (files.length > 0) onFiles(files);
        });
      }}
    >
      {children}
      {over && (
        <p class="drop-here" aria-hidden="true">
          {say('class-drop-here')}
        </p>
      )}
    </div>
  );
}
