import type { Market } from '../../domain/schema/facts.ts';
import { said, type Piece } from '../piece.ts';
import { pieceIn } from '../spoken-in.ts';
import type { DayOff } from './days-off.ts';

/** The name of a day off in English where there is one, and else as it is called there; `own` is the language of the interface. */
export function holidayName(day: NamedDay, market: LocalMarket, own: string): Piece {
  return day.english === undefined ? localHolidayName(day, market, own) : pieceIn('en', day.english, own);
}

/**
 * The name of a day off as it is called there. Names that the market adds are in the language of its file, like everything else there;
 * the others in that of the country, when it has one. Where it has several, nobody says which name is in which.
 */
export function localHolidayName({ name, isAdded }: NamedDay, market: LocalMarket, own: string): Piece {
  const { languages = [] } = market ?? {};
  return isAdded ? said(name) : pieceIn(languages.length === 1 ? languages[0] : undefined, name, own);
}

type NamedDay = Pick<DayOff, 'name' | 'english' | 'isAdded'>;
type LocalMarket = Pick<Market, 'languages'> | undefined;
