import { createContext } from 'react';

/** An item of a list, as its bar has to know it. */
export interface PlacedItem {
  readonly name: string;
  /** Moves it one place up; undefined for the first. */
  readonly earlier: (() => void) | undefined;
  /** Moves it one place down; undefined for the last. */
  readonly later: (() => void) | undefined;
}

/** The item of a list that is drawn. */
export const ItemPlace = createContext<PlacedItem>({ name: '', earlier: undefined, later: undefined });
