import { wordsIn } from '../../words/index.ts';
import { cmsConfig } from './cms-config.ts';
import { localPlace } from './place.ts';

/** Makes the configuration once, for what it throws: a schema that holds what no form can show. */
export function requireConfig(): void {
  cmsConfig({ place: localPlace(false), words: wordsIn('en'), siteUrl: 'http://127.0.0.1/' });
}
