import { describe, expect, it } from 'vitest';
import { readStep } from '../../schemas/step';
import { beforeYouStart, beforeYouStartStep, type BeforeYouStart } from '../../app/rules';
import { on, TODAY } from './support';

const results = (answers: BeforeYouStart, setting = TODAY) =>
  Object.fromEntries(beforeYouStart(answers, setting).map(({ id, text }) => [id, text.split('.')[1]]));

describe('before you start', () => {
  it('asks six questions and nothing that tells who someone is', () => {
    expect(Object.keys(beforeYouStartStep.fields)).toEqual([
      'happened',
      'inIllinois',
      'when',
      'told',
      'costs',
      'under18',
    ]);
    for (const { kind } of Object.values(beforeYouStartStep.fields))
      expect(['choice', 'choices', 'roughDate']).toContain(kind);
  });
  it('needs no answer', () => {
    expect(results({})).toMatchObject({
      crimeKind: 'notTold',
      place: 'notTold',
      filing: 'noDate',
      reporting: 'notTold',
      costs: 'notTold',
      maximum: 'noDate',
    });
  });
  it('finds what a whole application would find', () => {
    expect(
      results({
        happened: 'killed',
        inIllinois: 'yes',
        when: '2026-03',
        told: 'police',
        costs: ['funeralBurial'],
      }),
    ).toMatchObject({
      crimeKind: 'listed',
      place: 'illinois',
      filing: 'inTime',
      reporting: 'noDate',
      costs: 'named',
      emergency: 'mayAsk',
      maximum: 'known',
    });
    expect(results({ happened: 'hurt', when: '2016', told: 'nobody', costs: ['notYet'] })).toMatchObject({
      filing: 'maybeCharge',
      reporting: 'notReported',
      costs: 'none',
      maximum: 'known',
    });
    expect(results({ told: 'counselor' })).toMatchObject({ reporting: 'mayStandIn' });
  });
  it('keeps the way open for someone who was hurt as a child', () => {
    expect(results({ when: '2016', under18: 'yes' })).toMatchObject({ filing: 'maybeAge' });
    expect(results({ when: '2021-11-24', under18: 'no' }, on('2026-11-24'))).toMatchObject({
      filing: 'inTime',
    });
  });
  it('refuses a date that lies ahead, kindly', () => {
    const posted = { when: { month: '12', day: '1', year: '2026' } };
    expect(readStep(beforeYouStartStep, posted, '2026-11-23', undefined).errors).toEqual({
      when: 'dateInFuture',
    });
  });
});
