import { describe, expect, it } from 'vitest';
import type { Year } from '../../src/model/engine/year.js';
import { control } from '../../src/model/entries/control.js';
import { flow } from '../../src/model/entries/flow.js';
import type { Indicator } from '../../src/model/entries/indicator.js';
import { fixed } from '../../src/model/entries/parameter.js';
import type { Process } from '../../src/model/entries/process.js';
import { medinno } from '../../src/model/medinno.js';
import { extend, type Model } from '../../src/model/model.js';
import { processesOf } from '../../src/model/model-parts.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { POLICY_YEAR, policyOf, region } from './maoming.js';

const title = { en: 'meetings a year', zh: '每年会议数' };
const parameters = { meetings: fixed(title, 'papers', 3, { grade: 'D', source: 'assumed: test' }) };
const controls = { moreMeetings: control('more meetings', '更多会议', { scale: 'intensive', baseline: 0 }) };
const flows = { meetingsHeld: flow('meetings') };

type MeetingYear = Year<{ meetings: number }, { moreMeetings: number }, { meetingsHeld: number }>;
const meet: Process<MeetingYear> = {
  id: 'meet',
  step: ({ p, controls, flows }) => {
    flows.meetingsHeld += p.meetings + controls.moreMeetings;
  },
};
const meetings: Indicator<MeetingYear> = {
  id: 'meetings',
  name: title,
  unit: 'meetings a year',
  definition: { en: 'meetings held in the year', zh: '当年举办的会议' },
  direction: 1,
  kind: 'flow',
  scale: 'intensive',
  status: 'assumption only',
  leansOn: ['meetings'],
  observe: ({ y }) => y.flows.meetingsHeld,
};
const lever = {
  ...medinno.levers[0],
  id: 'meetingFund',
  price: null,
  act: (c: { moreMeetings: number }, dose: number) => {
    c.moreMeetings += dose;
  },
};

const additions = {
  parameters,
  controls,
  flows,
  indicators: [meetings],
  levers: [lever],
  processes: [{ process: meet, after: 'research' }],
};
const withMeetings = extend(medinno, additions);

function seriesUnder(model: Model, dose: number) {
  const setting = settingOf(model, region, parameterValues(model));
  const world = worldAtPolicyYear(setting, replicateKey('model', 1), 10);
  const use = policyOf([]).levers;
  const levers =
    dose === 0
      ? use
      : [
          {
            lever: 'meetingFund',
            start: POLICY_YEAR + 1,
            end: POLICY_YEAR + 1,
            ramp: 0,
            dose: { source: '2', steps: [{ push: dose }] },
          },
        ];
  const observed = runPolicy(setting, world, { levers, programme: null }, 3);
  const { series } = setting;
  return (id: string) => {
    const column = series.findIndex(({ indicator, part }) => indicator.id === id && part === '');
    return [0, 1, 2].map((t) => observed[t * series.length + column]);
  };
}

describe('an extended model', () => {
  it('simulates a mechanism with its own parameter, control, flow, lever and indicator', () => {
    expect(seriesUnder(withMeetings, 2)('meetings')).toEqual([3, 5, 3]);
  });

  it('gives every other number as before, and leaves the model that it was made of alone', () => {
    const [with_, without] = [seriesUnder(withMeetings, 0), seriesUnder(medinno, 0)];
    for (const { id } of medinno.indicators) expect(with_(id), id).toEqual(without(id));
    expect(medinno.parameters).not.toHaveProperty('meetings');
    expect(processesOf(medinno.schedule).map(({ id }) => id)).not.toContain('meet');
  });

  it('can be extended again, and keeps what it was given first', () => {
    const twice = extend(withMeetings, { parameters: { breaks: parameters.meetings } });
    expect(Object.keys(twice.parameters)).toEqual(expect.arrayContaining(['meetings', 'breaks']));
    expect(seriesUnder(twice, 0)('meetings')).toEqual([3, 3, 3]);
  });

  it('holds its overrides to the hard bounds of the parameters it brings', () => {
    expect(parameterValues(withMeetings, { meetings: 5 }).meetings).toBe(5);
    expect(() => parameterValues(withMeetings, { meetings: -1 })).toThrow('meetings is set to -1');
  });

  it('refuses a parameter whose value lies outside its own hard bounds', () => {
    const far = fixed(title, 'papers', 40, { grade: 'D', source: 'assumed: test' });
    expect(() => extend(medinno, { parameters: { far } })).toThrow(
      'parameter far is 40, and can be 0.001 to 20 (papers)',
    );
  });

  it('refuses names that are taken and baselines without a parameter, all at once', () => {
    const wrong = {
      parameters: { reviewNoise: parameters.meetings },
      controls: { lost: control('lost', '丢失', { scale: 'intensive', baseline: { parameter: 'nowhere' } }) },
      levers: medinno.levers.slice(0, 1),
    };
    expect(() => extend(medinno, wrong)).toThrow(
      'two entries are called parameter reviewNoise; two entries are called lever competitiveGrants; ' +
        'the baseline of control lost is parameter nowhere, which is none of the model',
    );
    expect(() => extend(withMeetings, { parameters })).toThrow('two entries are called parameter meetings');
  });

  it('refuses a parameter behind a control that there is not', () => {
    const lost = fixed(title, 'papers', 4, { grade: 'D', source: 'assumed: test', behind: ['nothing'] });
    expect(() => extend(medinno, { parameters: { lost } })).toThrow(
      'parameter lost stands behind control nothing, which is none of the model',
    );
  });

  it('refuses levers of roles that there are not, as files in JavaScript may name them', () => {
    const strange = { ...lever, payer: 'city', authority: 'mayor' } as unknown as typeof lever;
    expect(() => extend(withMeetings, { levers: [{ ...strange, id: 'second' }] })).toThrow(
      'the payer of lever second is city, expected one of government, upperGovernment, hospitals; ' +
        'the authority of lever second is mayor, expected one of government, upperGovernment, nation',
    );
  });
});
