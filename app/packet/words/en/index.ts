export { codeCard, keep } from './keep';
export { send, SIGNS_AS } from './send';
export { LEGAL, LOSS_MARKS, substitute } from './substitute';
