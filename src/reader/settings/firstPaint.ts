// A blocking classic script of its own, named in the head of every page: what must stand at the first paint.
import { applyAppearance, parseAppearance, storedAppearance } from './appearance.ts';

applyAppearance(document.documentElement, parseAppearance(storedAppearance()));

// "?page=2" is how an older edition named a further page of a list, which is a file of its own now. Its first page is not even shown.
const LIST = /^(?!.*\/(?:article|search)\/)(.*?)\/?$/;
const further = /^\?page=([2-9]|[1-9]\d+)$/.exec(location.search)?.[1];
const list = LIST.exec(`${location.pathname}/`.replace(/\/+$/, '/'))?.[1];
if (further !== undefined && list !== undefined) location.replace(`${list}/page/${further}/`);
