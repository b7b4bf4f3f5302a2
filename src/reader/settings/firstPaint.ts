// A blocking classic script of its own, named in the head of every page: the chosen theme and size stand at the first paint.
import { applyAppearance, parseAppearance, storedAppearance } from './appearance.ts';

applyAppearance(document.documentElement, parseAppearance(storedAppearance()));
