import { createElement as h, useEffect, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { contentTypes } from '../../../domain/schema/index.ts';
import { editorWords } from '../controls/control-props.ts';
import { entryOptions } from '../controls/entry-options.ts';
import { common, type InputProps } from '../controls/input-props.ts';
import { shownText } from '../controls/written-text.ts';
import { ReferenceInput } from '../inputs/reference-input.ts';
import { openForm, watchForm } from '../safekeeping/open-form.ts';
import { entryAddress } from './entry-address.ts';

/**
 * The campaign that a file is called after: chosen in a new entry, and only read in one that is there. When the chosen one has its file
 * already, the way there.
 */
export function OwnCampaignInput(props: InputProps): ReactElement {
  const { value } = props;
  // Decap draws a field anew when its value changes, and the file gets its name later.
  const name = useSyncExternalStore(watchForm, nameOfForm);
  if (name !== '') return h(NamedCampaign, { ...props, name });
  return h(
    'div',
    { className: 'sp-own-campaign' },
    h(ReferenceInput, props),
    h(FileThatIsThere, { ...props, campaign: shownText(value) }),
  );
}

function nameOfForm(): string {
  return openForm()?.slug ?? '';
}

/** The name of a file stays as it is. */
function NamedCampaign({ name, ...props }: InputProps & { readonly name: string }): ReactElement {
  const title = useFound('campaigns', 'title', name, props);
  return h(
    'div',
    null,
    h('input', { ...common(props), type: 'text', readOnly: true, value: name, 'aria-describedby': `${props.forID}-meaning` }),
    h('p', { id: `${props.forID}-meaning`, className: 'sp-meaning' }, title),
  );
}

/** Told aloud too: whoever chose by keyboard would write a second file otherwise, and hear of it only when saving is refused. */
function FileThatIsThere({ campaign, ...props }: InputProps & { readonly campaign: string }): ReactNode {
  const { folder } = contentTypes.progress;
  const isThere = useFound(folder, 'slug', campaign, props) !== undefined;
  const { isThere: sentence, open } = editorWords.current.ownCampaign;
  return h(
    'p',
    { role: 'status', className: isThere ? 'sp-misfit' : 'sp-meaning' },
    isThere && [
      sentence,
      ' ',
      h('a', { key: 'open', className: 'sp-way', target: '_blank', href: entryAddress(folder, campaign) }, open),
    ],
  );
}

/** What an entry is called by one of its fields; undefined while there is no such entry, or nobody has answered. */
function useFound(collection: string, field: string, id: string, props: InputProps): string | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly label: string }>();
  useEffect(() => {
    let isAwaited = id !== '';
    if (isAwaited)
      void entryOptions(collection, [field], props).then((options) => {
        const option = options.find(({ value }) => value === id);
        if (isAwaited) setFound(option && { id, label: option.label });
      });
    return () => {
      isAwaited = false;
    };
  }, [id]);
  return found?.id === id ? found.label : undefined;
}
