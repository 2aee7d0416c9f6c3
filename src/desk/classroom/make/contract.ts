import type { SensitivityFile } from '../../../analysis/sensitivity/file.ts';
import type { Scenario } from '../../../engine/index.ts';
import type { Form } from './form.ts';
import type { Problems } from './sound-form.ts';

/** Where the page itself is: on a server, on this computer's own server, or a file of this computer. */
export type PagePlace = 'server' | 'computer' | 'file';

export interface MakerProps {
  form: Form;
  /** The crisis of the form; undefined where it is not here. */
  scenario: Scenario | undefined;
  /** Crises that can be chosen. */
  crises: readonly { readonly id: string; readonly title: string }[];
  sensitivity: SensitivityFile | undefined;
  place: PagePlace;
  /** Address of the page, without what stands behind `?` or `#`. */
  page: string;
  onForm: (form: Form) => void;
  onCrisis: (id: string) => void;
  /** Why the file was not opened, whole sentences; none where it was. */
  onScenarioFile: (file: File) => Promise<readonly string[]>;
  onNewKey: () => void;
  /** Fills the form from a pasted link; false where there is no assignment in it. */
  onPaste: (pasted: string) => string | undefined;
  onSave: (name: string, content: string) => void;
}

/** What every part of the form gets. */
export interface PartProps {
  form: Form;
  problems: Problems;
  onForm: (form: Form) => void;
}

/** The same where the crisis is here. */
export interface ScenarioPartProps extends PartProps {
  scenario: Scenario;
}
