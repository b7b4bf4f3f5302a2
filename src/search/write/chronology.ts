/** The order of an edition's articles: number 0 is the oldest, and those without a date come before all others. */
import { instantOf } from '#edition/text/instant.ts';
import { dayNumber, monthOfDay } from '#search/analyse/dates.ts';
import type { Root } from '#search/shard/root.ts';

/** When each article appeared, by its number of arrival. */
export class Chronology {
  readonly #ids: string[] = [];
  readonly #days: number[] = [];
  readonly #instants: number[] = [];

  add(id: string, published: string | undefined): void {
    this.#ids.push(id);
    this.#days.push(dayNumber(published) ?? -Infinity);
    this.#instants.push(instantOf(published) ?? 0);
  }

  get count(): number {
    return this.#ids.length;
  }

  /** Numbers of arrival in the order of the edition: by day, then moment, then id. */
  order(): Uint32Array {
    const order = Uint32Array.from(this.#ids, (_, index) => index);
    return order.sort((a, b) => this.#compare(a, b));
  }

  /** The first article of every day, then of every month, that has one. */
  calendar(order: Uint32Array): { days: [day: number, doc: number][]; months: Root['months'] } {
    const days: [number, number][] = [];
    const months: Root['months'] = [];
    for (const [doc, arrival] of order.entries()) {
      const day = this.#days[arrival] ?? -Infinity;
      if (day === -Infinity || day === days.at(-1)?.[0]) continue;
      days.push([day, doc]);
      const month = monthOfDay(day);
      if (month !== months.at(-1)?.[0]) months.push([month, doc]);
    }
    return { days, months };
  }

  #compare(a: number, b: number): number {
    const byDay = (this.#days[a] ?? 0) - (this.#days[b] ?? 0);
    if (byDay !== 0 && !Number.isNaN(byDay)) return byDay;
    const byInstant = (this.#instants[a] ?? 0) - (this.#instants[b] ?? 0);
    if (byInstant !== 0) return byInstant;
    return (this.#ids[a] ?? '') < (this.#ids[b] ?? '') ? -1 : 1;
  }
}
