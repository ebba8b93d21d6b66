// @vitest-environment happy-dom
import { createRemixStub } from '@remix-run/testing';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { copyFor } from '../../app/copy';
import { describeStep } from '../../app/wizard/describe';
import { describeReview } from '../../app/wizard/review';
import { StepPage } from '../../app/wizard/step-page';
import type { PageResult } from '../../app/wizard/view';
import { onward, partAddress } from '../../app/wizard/way';
import { draftOf, EMPTY_DRAFT, walk, type Draft } from '../../schemas/application';
import { steps, type StepId } from '../../schemas/steps';
import { WIZARD, wizardStep } from '../../schemas/wizard';
import { lucja } from '../people/lucja';
import { draftOfPerson, TODAY } from '../people/person';

const copy = copyFor('en');
afterEach(cleanup);

const viewOf = (id: StepId, draft: Draft = EMPTY_DRAFT, item?: string, shared = false) =>
  describeStep({
    draft,
    copy,
    entry: wizardStep(id),
    item,
    today: TODAY,
    shared,
    draftTag: 'draft-1',
    fromCheck: false,
  });

function htmlOf(id: StepId, draft?: Draft, result?: PageResult, shared = false): string {
  const item = steps[id].type === 'list' ? 'entry-1' : undefined;
  const view = viewOf(id, draft, item, shared);
  const Stub = createRemixStub([
    { id: 'root', path: '/', Component: () => <StepPage view={view} result={result} /> },
  ]);
  return render(<Stub />).container.innerHTML;
}

const inputIds = (html: string): string[] =>
  [...html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id!);

describe('a page of questions', () => {
  it.each(WIZARD.map(({ id }) => id))(
    '%s: every input has its own id and a label, and the page one heading',
    (id) => {
      const html = htmlOf(id, draftOfPerson(lucja));
      const ids = inputIds(html);
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of ids) expect(html).toContain(`for="${one}"`);
      expect(html.match(/<h1/g)).toHaveLength(1);
      for (const { name } of viewOf(id, draftOfPerson(lucja)).fields) expect(html).toContain(`id="${name}"`);
    },
  );

  it('shows all questions under "If" without JavaScript', () => {
    const html = htmlOf('report');
    expect(html).toContain('If “Yes”');
    expect(html).toContain('name="report.reportNumber"');
  });

  it('leads from the summary to the field, tells how to mend it, and shows what was typed', () => {
    const result: PageResult = {
      kind: 'faults',
      faults: { dateOfBirth: 'date' },
      mark: '1',
      saveId: 'again-123',
      typed: { name: 'Ana', dateOfBirth: { month: '13', day: '1', year: '1990' } },
    };
    const html = htmlOf('victimName', undefined, result);
    expect(html).toContain('href="#victimName.dateOfBirth"');
    expect(html).toContain(copy.errors.date);
    expect(html).toMatch(
      /id="victimName.dateOfBirth"[^>]*value="13"|value="13"[^>]*id="victimName.dateOfBirth"/,
    );
    expect(html).toContain('aria-describedby="victimName.dateOfBirth-hint victimName.dateOfBirth-error"');
    expect(html).toContain('value="Ana"');
  });

  it('shows both answers where two stand against each other', () => {
    const html = htmlOf('victimName', undefined, {
      kind: 'conflict',
      mark: '2',
      saveId: 'choice-12',
      fields: [{ name: 'choose.name', field: 'name', label: 'Full name', mine: 'Ana', other: 'Anna' }],
      posted: [['victimName.name', 'Ana']],
    });
    expect(html).toContain('value="mine"');
    expect(html).toContain('Anna');
    expect(html).toContain('name="victimName.name" value="Ana"');
  });

  it('lets the browser fill in only the own facts of the person who types, and nothing on a shared computer', () => {
    const self = draftOf({ whoIsApplying: { role: 'self' } });
    expect(htmlOf('victimName', self)).toContain('autocomplete="name"');
    expect(htmlOf('victimName', draftOfPerson(lucja))).not.toContain('autocomplete="name"');
    const shared = htmlOf('victimName', self, undefined, true);
    expect(shared).not.toContain('autocomplete="name"');
    expect(shared).toContain('autocomplete="off"');
  });
});

describe('the way', () => {
  it('goes from a saved page to the next, through the short page before a hard part, and back to the review', () => {
    const draft = draftOf({ whoIsApplying: { role: 'self' }, otherContact: { hasOther: 'no' } });
    expect(onward(copy, draft, wizardStep('whoIsApplying'), false)).toBe('/form/2a');
    expect(onward(copy, draft, wizardStep('otherContact'), false)).toBe('/form/part/5');
    expect(onward(copy, draft, wizardStep('otherContact'), true)).toBe('/form/check#otherContact');
    expect(onward(copy, draft, wizardStep('certification'), false)).toBe('/form/check');
  });

  it('enters a part at its first open page', () => {
    const draft = draftOf({
      whoIsApplying: { role: 'self' },
      crimeDate: { precision: 'exact', from: '2026-03-14' },
    });
    expect(partAddress(copy, walk(draft), 'happened')).toBe('/form/5b');
    expect(partAddress(copy, walk(EMPTY_DRAFT), 'happened')).toBe('/form/part/5');
  });
});

describe('the review', () => {
  it('shows every kept answer of a long application', () => {
    const draft = draftOfPerson(lucja);
    const { parts } = describeReview(copy, draft, walk(draft));
    const all = JSON.stringify(parts);
    for (const text of ['Nguyễn Thị Hoa', '$2,100.00', 'JK-214-880']) expect(all).toContain(text);
    const shown = parts.flatMap(({ steps: own }) => own.map(({ id }) => id));
    expect(shown).toEqual(walk(draft).path.map(({ id }) => id));
  });

  it('links each open question to its place, and a page that was never opened once', () => {
    const draft = draftOf({ whoIsApplying: { role: 'self' }, report: { reported: 'yes' } });
    const { open } = describeReview(copy, draft, walk(draft));
    expect(open.map(({ to }) => to)).toContain('/form/5d?back=check#report.reportNumber');
    expect(open.filter(({ to }) => to.startsWith('/form/2a'))).toHaveLength(1);
  });
});
