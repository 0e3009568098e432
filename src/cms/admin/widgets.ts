import CMS, { type CmsWidgetControlProps } from 'decap-cms-core';
import object from 'decap-cms-widget-object';
import { isList, isMap } from 'immutable';
import { createElement, type ComponentType } from 'react';
import { contained } from './controls/contained.ts';
import { ListControl } from './controls/list-control.ts';
import { RecordControl } from './controls/record-control.ts';
import { ProblemControl } from './controls/problem-control.ts';
import { ValueControl } from './controls/value-control.ts';
import { ValuesControl } from './controls/values-control.ts';
import type { ControlProps } from './controls/control-props.ts';
import { tellGroup } from './inputs/group-around.ts';
import { RaciControl } from './raci/raci-control.ts';
import { SignedClauses } from './sign/signed-clauses.ts';

/** Gives Decap a control for every widget of the configuration, under the names that Decap's own have. */
export function registerWidgets(): void {
  for (const name of ['string', 'text', 'number', 'boolean', 'select', 'datetime', 'relation']) register(name, ValueControl);
  register('record', RecordControl);
  register('problem', ProblemControl);
  tellGroup(object.controlComponent);
  register('object', contained(object.controlComponent, isMap));
  const items = contained(ListControl as unknown as ComponentType<Record<string, unknown>>, isList);
  // Decap's reference to the control comes as one of the properties, and goes on to the control that is chosen.
  const lists = (props: ControlProps) => createElement(props.field.get('field') === undefined ? items : ValuesControl, props);
  register('list', lists);
  register('raci', contained(RaciControl, isList));
  register('signed-clauses', contained(SignedClauses, isList));
}

function register(name: string, control: ComponentType<ControlProps>): void {
  CMS.registerWidget(name, control as unknown as ComponentType<CmsWidgetControlProps>);
}
