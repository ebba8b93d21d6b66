import { type Draft, type Walk } from '../../schemas/application';
import { grandTotal } from '../../schemas/totals';
import { voiceOf } from '../../schemas/voice';
import { PARTS, wizardStep, type Part } from '../../schemas/wizard';
import { taskList, wizard } from '../copy/en/pages/wizard';
import { say, type Copy } from '../copy/types';
import { totalText } from './list-view';
import { partAddress } from './way';

export interface TaskView {
  readonly part: Part;
  readonly title: string;
  readonly about: string;
  readonly state: string;
  readonly tone: 'done' | 'part' | 'plain';
  /** Absent for a part that is not needed. */
  readonly to?: string;
}

export interface TasksView {
  readonly tasks: readonly TaskView[];
  readonly goOn?: string;
  readonly newCode: boolean;
}

function stateOf(way: Walk, part: Part): Pick<TaskView, 'state' | 'tone'> {
  switch (way.parts[part]) {
    case 'done':
      return { state: taskList.done, tone: 'done' };
    case 'notNeeded':
      return { state: taskList.notNeeded, tone: 'plain' };
    case 'notStarted':
      return { state: taskList.notStarted, tone: 'plain' };
    case 'inProgress': {
      const own = way.path.filter((entry) => entry.part === part && way.states[entry.id] !== 'notStarted');
      const open = way.missing.filter(({ step }) => own.some(({ id }) => id === step)).length;
      return { state: open > 0 ? wizard.partly(open) : taskList.inProgress, tone: 'part' };
    }
  }
}

/** The parts with their honest states, in the order of the wizard. */
export function describeTasks(copy: Copy, draft: Draft, way: Walk): TasksView {
  const role = way.kept.whoIsApplying?.role;
  const voice = voiceOf(role);
  const total = grandTotal(way.kept);
  const tasks = PARTS.map((part): TaskView => {
    const { title, description } = copy.parts[part];
    const needed = way.parts[part] !== 'notNeeded';
    const { state, tone } = stateOf(way, part);
    const sum = part === 'costs' && total.cents > 0 ? ` · ${wizard.costsSoFar(totalText(total).amount)}` : '';
    return {
      part,
      title: say(title, voice),
      about: say(description, voice),
      state: (role === undefined && !needed ? taskList.later : state) + sum,
      tone,
      to: needed ? partAddress(copy, way, part) : undefined,
    };
  });
  const at = draft.at && way.path.some(({ id }) => id === draft.at) ? wizardStep(draft.at) : undefined;
  return { tasks, goOn: at && `/form/${at.slug}`, newCode: draft.newCode !== undefined };
}
