import { Component, type ComponentChildren } from 'preact';
import type { Text } from '../text/index.ts';

interface BoundaryProps {
  text: Text;
  /** Saves the run to a file; absent while there is none. */
  onRescue: (() => void) | undefined;
  children: ComponentChildren;
}

/** Where a screen breaks, the page says so, and the run can still be saved. */
export class Boundary extends Component<BoundaryProps, { broken: Error | undefined }> {
  override state = { broken: undefined };

  static override getDerivedStateFromError(broken: Error) {
    return { broken };
  }

  override render() {
    const { text, onRescue, children } = this.props;
    const broken: Error | undefined = this.state.broken;
    if (broken === undefined) return children;
    return <Broken text={text} reason={(broken as Error).message} onRescue={onRescue} />;
  }
}

interface BrokenProps {
  text: Text;
  reason: string;
  onRescue?: (() => void) | undefined;
}

/** In place of a screen: what broke, and the two ways on. */
export function Broken({ text, reason, onRescue }: BrokenProps) {
  return (
    <main class="broken">
      <div role="alert">
        <h1>{text.say('app-broken')}</h1>
        <p>{text.say('app-broken-note')}</p>
      </div>
      <p class="label">{reason}</p>
      <p class="broken-ways">
        {onRescue && (
          <button type="button" class="button button-primary" onClick={onRescue}>
            {text.say('app-save-run')}
          </button>
        )}
        <button type="button" class="button button-secondary" onClick={() => location.reload()}>
          {text.say('app-reload')}
        </button>
      </p>
    </main>
  );
}
