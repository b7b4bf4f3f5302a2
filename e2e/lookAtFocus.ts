// oxlint-disable unicorn/consistent-function-scoping -- each function is sent into the page whole, with all it needs
type Walk = { seen: HTMLElement[]; last: HTMLElement | undefined };

/** What is wrong with where the keyboard is; undefined where it is at nothing: before the first stop, after the last. */
export type Look = { isNew: boolean; faults: string[] } | undefined;

/**
 * Runs in the page. Looks at what has the focus, and holds it against WCAG 2.2: focus visible (2.4.7) with an indicator of
 * two pixels and 3:1 (2.4.13), inside the window and covered by nothing (2.4.12), after the stop before it (2.4.3).
 */
export function lookAtFocus(): Look {
  const walk = walkOf(window);
  const before = walk.last;
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop === document.body) {
    walk.last = undefined;
    return undefined;
  }
  const isNew = !walk.seen.includes(stop);
  walk.seen.push(stop);
  walk.last = stop;
  const faults = [indicatorFault(stop), placeFault(stop), isNew && before ? orderFault(stop, before) : ''];
  return {
    isNew,
    faults: faults.filter((fault) => fault !== '').map((fault) => `${nameOf(stop)}: ${fault}`),
  };

  function indicatorFault(focused: HTMLElement): string {
    // A headline's link stretches over its row, a hidden radio button shows in its label, a field in its frame.
    const rings = [
      ringOf(focused),
      ringOf(focused, '::after'),
      ringOf(focused.closest('label')),
      ringOf(focused.closest('form')),
    ];
    const ring = rings.find((one) => one !== undefined);
    if (!ring) return 'shows no focus';
    if (ring.width < 2) return `its outline is ${ring.width} px wide`;
    const contrast = contrastOf(ring.colour, groundOf(ring.offset < 0 ? ring.box : ring.box.parentElement));
    if (!(contrast >= 3)) return `its outline stands out by ${contrast.toFixed(1)} to 1`;
    return clipFault(ring.box, ring.offset + ring.width);
  }

  type Ring = { box: Element; width: number; offset: number; colour: string };

  function ringOf(element: Element | null, pseudo?: '::after'): Ring | undefined {
    if (!element) return undefined;
    const { outlineStyle, outlineColor, outlineWidth, outlineOffset, opacity } = getComputedStyle(
      element,
      pseudo,
    );
    if (outlineStyle === 'none' || opacity === '0') return undefined;
    const box = pseudo && element instanceof HTMLElement ? (element.offsetParent ?? element) : element;
    return {
      box,
      width: Number.parseFloat(outlineWidth),
      offset: Number.parseFloat(outlineOffset),
      colour: outlineColor,
    };
  }

  function clipFault(ringed: Element, reach: number): string {
    const { top, bottom, left, right } = ringed.getBoundingClientRect();
    for (let box = ringed.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      // Only `clip` leaves one direction visible beside another that is not.
      const cutUpright =
        overflowY === 'visible' ? [] : [edge.top - (top - reach), bottom + reach - edge.bottom];
      const cutAcross =
        overflowX === 'visible' ? [] : [edge.left - (left - reach), right + reach - edge.right];
      const cut = [...cutUpright, ...cutAcross];
      if (cut.some((by) => by > 1.5))
        return `its outline is cut off by ${nameOf(box)}: ${cut.map(Math.round).join()}`;
    }
    return '';
  }

  function placeFault(focused: HTMLElement): string {
    const rects = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return 'has no place on the page';
    const { innerWidth, innerHeight } = window;
    const points = rects.flatMap((rect) => pointsOf(rect));
    const isTall = focused.getBoundingClientRect().height > innerHeight;
    const within = points.filter(([x, y]) => x >= 0 && x < innerWidth && y >= 0 && y < innerHeight);
    if (isTall ? within.length === 0 : within.length < points.length) return 'is out of sight';
    for (const [x, y] of within) {
      const hit = document.elementFromPoint(x, y);
      if (!hit || (!focused.contains(hit) && !hit.contains(focused)))
        return `is covered by ${hit ? nameOf(hit) : 'nothing'}`;
    }
    return '';
  }

  /** Its middle, and close to its corners. */
  function pointsOf({ left, right, top, bottom, width, height }: DOMRect): [x: number, y: number][] {
    const [aside, down] = [Math.min(6, width / 3), Math.min(6, height / 3)];
    return [
      [left + width / 2, top + height / 2],
      [left + aside, top + down],
      [right - aside, top + down],
      [left + aside, bottom - down],
      [right - aside, bottom - down],
    ];
  }

  function orderFault(next: HTMLElement, earlier: HTMLElement): string {
    if (next.tabIndex > 0) return `has tabindex ${next.tabIndex}`;
    if (!(earlier.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING))
      return `comes after ${nameOf(earlier)}`;
    return '';
  }

  function groundOf(element: Element | null): string {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  function contrastOf(one: string, other: string): number {
    const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** WCAG 2.2, relative luminance. */
  function luminance(colour: string): number {
    const [red = NaN, green = NaN, blue = NaN] = [...colour.matchAll(/[\d.]+/g)].map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function nameOf(element: Element): string {
    const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    return `${element.localName}${element.className ? `.${element.className}` : ''} “${words.slice(0, 40)}”`;
  }

  function walkOf(owner: Window & { walk?: Walk }): Walk {
    return (owner.walk ??= { seen: [], last: undefined });
  }
}

/** Runs in the page, after the walk: what can be used and was never come to. */
export function missedStops(): string[] {
  const { walk }: Window & { walk?: Walk } = window;
  const seen = new Set(walk?.seen);
  const scope = document.querySelector('dialog:modal') ?? document;
  const usable = [
    ...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  return usable
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && !one.closest('[inert]'))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !isOtherRadio(one) && !seen.has(one))
    .map((one) => one.outerHTML.slice(0, 160));

  function isOtherRadio(one: HTMLElement): boolean {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return false;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name }) => name === one.name,
    );
    return group.some((radio) => seen.has(radio)) && !seen.has(one);
  }
}
