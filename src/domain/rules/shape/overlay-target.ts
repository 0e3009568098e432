import { defineShapeRule } from '../rule.ts';

/** What a playbook's guidance and market overlays are about. */
export const overlayTarget = defineShapeRule({
  id: 'overlay-target',
  code: 'SP016',
  description: 'Require every market difference and every piece of guidance to be about something that the playbook has.',
  why: 'A difference that names nothing is applied to nothing: the campaign in that market starts without it, and nobody notices.',
  howToFix:
    'Correct the section or the id, and say one thing about each item: what it becomes, that it comes in, or that it is left out.',
  messages: {
    section: '{field} is “{section}”, and a playbook has no such section. Sections are {known}.',
    'misspelled-section': '{field} is “{section}”, and a playbook has no such section. Did you mean “{suggestion}”?',
    item: '{field} is “{item}”, which is not in “{section}”. Known ones: {known}. Write “add” for an item that only this market has.',
    'misspelled-item': '{field} is “{item}”, which is not in “{section}”. Did you mean “{suggestion}”?',
    'item-missing': '{change} names the section “{section}” and no item of it. Write “item:” with the id of one: {known}.',
    'item-without-list': '{field} is “{item}”, and “{section}” is one group of fields without items. Leave “item:” out.',
    'exists-already': '{field} is “{item}”, which is in “{section}” already, so it cannot come in. Write “set” to change it.',
    'one-thing': '{change} must say one thing: “set”, “add” or “remove: true”. It says {said}.',
    'item-only': '{change} is about the group of fields “{section}”, in which nothing can come in or be left out. Write “set”.',
    twice: '{change} is about “{target}”, which another change of this market is about too. Write one change with both.',
    'market-twice': '{field} is “{market}”, and another entry is about that market too. Put the changes of both into one.',
  },
  examples: {
    good: [
      {
        title: 'A deliverable that differs',
        content: 'overlays: [{ market: de, changes: [{ section: deliverables, item: film, … }] }]\n',
      },
    ],
    bad: [
      { title: 'No such section', content: 'section: shipping\n', says: ['section'] },
      { title: 'A misspelled section', content: 'section: deliverable\n', says: ['misspelled-section'] },
      { title: 'Guidance on nothing', content: 'guidance: [{ section: kpi, advice: … }]\n', says: ['misspelled-section'] },
      { title: 'No such item', content: 'section: deliverables\nitem: podcast\n', says: ['item'] },
      { title: 'A misspelled item', content: 'section: deliverables\nitem: lauch-film\n', says: ['misspelled-item'] },
      { title: 'No item', content: 'section: deliverables\nset: { count: 2 }\n', says: ['item-missing'] },
      { title: 'An item of a group', content: 'section: flight\nitem: start\n', says: ['item-without-list'] },
      { title: 'It is there already', content: 'item: launch-film\nadd: { title: Launch film }\n', says: ['exists-already'] },
      { title: 'Two things at once', content: 'item: launch-film\nremove: true\nset: { count: 2 }\n', says: ['one-thing'] },
      { title: 'A group left out', content: 'section: flight\nremove: true\n', says: ['item-only'] },
      { title: 'The same item twice', content: 'item: launch-film (in two changes of one market)\n', says: ['twice'] },
      { title: 'The same market twice', content: 'market: de (in two overlays)\n', says: ['market-twice'] },
    ],
  },
});
