import type { Submodel } from '../../entries/submodel.js';
import { rightsControls } from './controls.js';
import { rightsLevers } from './levers.js';
import { rightsParameters } from './parameters.js';

export const rights = {
  id: 'rights',
  title: { en: 'rights of inventors', zh: '成果权益' },
  parameters: rightsParameters,
  controls: rightsControls,
  flows: {},
  prices: {},
  levers: rightsLevers,
  indicators: [],
} satisfies Submodel;
