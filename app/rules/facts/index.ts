import { earliest, latest, type IsoDate } from '../../../schemas/dates';
import { FIGURES, PROVISIONS, type FigureId, type ProvisionId } from './current';
import type { Figure, Provision } from './types';

/** One state of the law: the programme edition that all rules are asked against. */
export interface Edition {
  readonly id: 'current' | 'sb118';
  readonly provisions: Readonly<Record<ProvisionId, Provision>>;
  readonly figures: Readonly<Record<FigureId, readonly Figure[]>>;
}

/** The Act as read in November 2026. */
export const CURRENT: Edition = { id: 'current', provisions: PROVISIONS, figures: FIGURES };

/**
 * The Act with SB 118 of the 104th General Assembly: 180 days to report instead of 72 hours or 7 days. Switched off
 * until someone has read the Public Act number and the effective date; only the bill's title was readable.
 */
const within180: Figure = {
  figure: 180,
  unit: 'days',
  section: '740 ILCS 45/6.1; SB 118 (104th General Assembly)',
  sources: ['SB118-HA3', 'SB118-title'],
  mark: 'P',
};
export const SB118: Edition = {
  id: 'sb118',
  provisions: PROVISIONS,
  figures: { ...FIGURES, reportWithin: [within180], reportSexualWithin: [within180] },
};

/** A figure with the name that it has in the facts. */
export interface NamedFigure extends Figure {
  readonly id: FigureId;
}

const holdsOn = ({ from, until }: Figure, date: IsoDate): boolean =>
  (!from || date >= earliest(from)) && (!until || date <= latest(until));

/** The figure that holds for a crime on the given day, or `undefined` if none is known for it. */
export const figureOn = (edition: Edition, id: FigureId, date: IsoDate): NamedFigure | undefined => {
  const found = edition.figures[id].find((figure) => holdsOn(figure, date));
  return found && { ...found, id };
};

/** The figure that holds today: the last row. Throws if the facts have no row, which a test rules out. */
export const figureOf = (edition: Edition, id: FigureId): NamedFigure => {
  const found = edition.figures[id].at(-1);
  if (!found) throw new Error(`no figure ${id}`);
  return { ...found, id };
};

export { OFFICE_PHONE, type FigureId, type ProvisionId } from './current';
export { SOURCES } from './sources';
export type { Figure, Mark, Provision, Unit } from './types';
