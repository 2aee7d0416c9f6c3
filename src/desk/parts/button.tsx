import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /**
   * `primary` is amber and the only one on its screen; `secondary` a frame on ink; `ink` the strongest on
   * paper; `link` underlined words.
   */
  kind?: 'primary' | 'secondary' | 'ink' | 'link';
  onClick: () => void;
  children: ComponentChildren;
  /** The key that does the same, or a cost: at the end of the button. */
  hint?: string | undefined;
  /** True where the hint is a key. */
  hintIsKey?: boolean;
  disabled?: boolean;
  /** True for a moment in which a press would mean something else than its reader saw. Keeps the focus. */
  held?: boolean;
  pressed?: boolean;
  /** Fuller name for screen readers, where the words alone would not do. */
  name?: string | undefined;
}

export function Button(props: ButtonProps) {
  const { kind = 'secondary', onClick, children, hint, hintIsKey = true, name } = props;
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      onClick={(event) => {
        // The second click of a double one belongs to the first: the button may mean something else by now.
        if (event.detail < 2 && props.held !== true) onClick();
      }}
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault();
      }}
      disabled={props.disabled === true}
      {...(props.held === true ? { 'aria-disabled': true } : {})}
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      {...(name === undefined ? {} : { 'aria-label': name })}
    >
      <span class="button-words">{children}</span>
      {hint !== undefined &&
        (hintIsKey ? (
          <kbd class="button-key" aria-hidden="true">
            {hint}
          </kbd>
        ) : (
          <span class="button-cost">{hint}</span>
        ))}
    </button>
  );
}
