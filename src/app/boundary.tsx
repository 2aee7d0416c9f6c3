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
    return (
      <main class="broken">
        <div role="alert">
          <h1>{text.say('app-broken')}</h1>
          <p>{text.say('app-broken-note')}</p>
        </div>
        <p class="label">{(broken as Error).message}</p>
        <p class="broken-ways">
          {onRescue && (
            <button type="button" class="button button-primary" onClick={onRescue}>
              {text.say('app-save-run')}
            </button>
          )}
          <button type="button" class="button" onClick={() => location.reload()}>
            {text.say('app-reload')}
          </button>
        </p>
      </main>
    );
  }
}
