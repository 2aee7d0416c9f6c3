import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ComponentChildren;
  /** Fuller name, where the label is short. */
  readonly name?: string;
  /** Number of new things behind it. */
  readonly count?: number;
}

interface TabsProps<Id extends string> {
  /** What the tabs choose between. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** `bar` fills its row with an underline at the chosen one; `text` is a line of words. */
  kind?: 'bar' | 'text';
  /** Id of the panel they change. */
  controls?: string;
}

/** A tab list with the keys of one: arrows, Home, End. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, chosen, onChoose, kind = 'bar', controls } = props;
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.id);
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]');
    buttons?.[tabs.indexOf(tab)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(target);
  };
  return (
    <div
      ref={list}
      class={`tabs tabs-${kind}`}
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          {...(controls === undefined ? {} : { 'aria-controls': controls })}
          {...(tab.name === undefined ? {} : { 'aria-label': tab.name })}
        >
          {tab.label}
          {tab.count !== undefined && tab.count > 0 && <span class="tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
