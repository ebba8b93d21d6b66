import { useEffect } from 'react';
import { tellVisitIsOver } from './visit-clock';

/** On the pages after a visit: what other tabs still show of it goes away too. */
export function VisitOver() {
  useEffect(tellVisitIsOver, []);
  return null;
}
