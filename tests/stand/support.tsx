import { createRemixStub } from '@remix-run/testing';
import { cleanup, render as mount } from '@testing-library/react';
import type { ReactElement } from 'react';
import { walk } from '../../schemas/application';
import { copyFor } from '../../app/copy';
import type { Place } from '../../app/stand/finding-view';
import { draftOfPerson, type Person } from '../people/person';

/** The HTML of a page. */
export function render(page: ReactElement): string {
  const Stub = createRemixStub([{ path: '/', Component: () => page }]);
  const { container } = mount(<Stub />);
  const html = container.innerHTML;
  cleanup();
  return html;
}

/** What can be read on a page, without tags. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

export const placeOf = (person: Person): Place => ({ way: walk(draftOfPerson(person)), copy: copyFor('en') });

/** Words of a verdict, which no page may ever speak. */
export const VERDICT =
  /not eligible|ineligible|\beligible\b|denied|\bdeny\b|reject|disqualif|not qualify|cannot apply|can’t apply|may not apply|refused|>\s*no\s*</i;
