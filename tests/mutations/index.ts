import { acceptanceMistakes } from './acceptance.ts';
import { approvalMistakes } from './approval.ts';
import { crowdMistakes } from './crowd.ts';
import { deliverableMistakes } from './deliverables.ts';
import { marketMistakes } from './markets.ts';
import { matrixMistakes } from './matrix.ts';
import { measurementMistakes } from './measurement.ts';
import { moneyMistakes } from './money.ts';
import { openPoints } from './open-points.ts';
import type { Operator } from './operator.ts';
import { peopleMistakes } from './people.ts';
import { riskMistakes } from './risks.ts';
import { strategyMistakes } from './strategy.ts';
import { totalMistakes } from './totals.ts';
import { ugcMistakes } from './ugc.ts';

/** Every mistake that the rules must find, by area. */
export const operators: readonly Operator[] = [
  ...openPoints,
  ...peopleMistakes,
  ...strategyMistakes,
  ...deliverableMistakes,
  ...matrixMistakes,
  ...crowdMistakes,
  ...approvalMistakes,
  ...measurementMistakes,
  ...totalMistakes,
  ...moneyMistakes,
  ...marketMistakes,
  ...ugcMistakes,
  ...riskMistakes,
  ...acceptanceMistakes,
];
