import type { FunctionComponent } from 'react';
import { textOf, type FieldMap } from '../controls/control-props.ts';
import type { InputProps } from '../controls/input-props.ts';
import { BriefInput } from '../brief/brief-input.ts';
import { OwnCampaignInput } from '../own-campaign/own-campaign-input.ts';
import { DurationInput } from './duration-input.ts';
import { HoursInput } from './hours-input.ts';
import { MoneyInput } from './money-input.ts';
import { ReferenceInput } from './reference-input.ts';
import { SignedTextInput } from '../sign/signed-text-input.ts';
import { ShareInput } from './share-input.ts';
import { SpanInput } from './span-input.ts';
import { ZoneInput } from './zone-input.ts';

/** The input of a kind of value that is more than a line of text; undefined for the others. */
export function inputOfKind(field: FieldMap): FunctionComponent<InputProps> | undefined {
  const isReference = textOf(field, 'collection') !== undefined || textOf(field, 'refers_to') !== undefined;
  return inputs.get(textOf(field, 'kind') ?? '') ?? (isReference ? ReferenceInput : undefined);
}

const inputs: ReadonlyMap<string, FunctionComponent<InputProps>> = new Map([
  ['brief', BriefInput],
  ['share', ShareInput],
  ['money', MoneyInput],
  ['duration', DurationInput],
  ['span', SpanInput],
  ['hours', HoursInput],
  ['zone', ZoneInput],
  ['hash', SignedTextInput],
  ['own-campaign', OwnCampaignInput],
]);
